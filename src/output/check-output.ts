import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { completeAddress } from '../checks/links/complete-address.ts';
import { contactLinks } from '../checks/links/contact-links.ts';
import { missingAnchor } from '../checks/links/existing-anchor.ts';
import { existingTarget } from '../checks/links/existing-target.ts';
import { linkContext } from '../checks/links/link-context.ts';
import type { LinkContext, LinkRule } from '../checks/links/link-rule.ts';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { isError } from '../checks/reporters/severity.ts';
import { fault } from '../checks/rule.ts';
import { sortMessages } from '../checks/sort-messages.ts';
import { messageOf, plainMessage } from '../markdown/plain-message.ts';
import {
  type Followed,
  followReferences,
  type NotFound,
  type Output,
  type WithoutAnchor,
} from './follow-references.ts';
import { type Origin, referenceTracer } from './trace-reference.ts';
import { unwrittenPages } from './unwritten-pages.ts';

/** The rules that each address of the published files must respect, as each one that was written must. */
const RULES: readonly LinkRule[] = [completeAddress, contactLinks, existingTarget];

/**
 * Follows every address of what was published, whoever wrote it: the rules for links of `checks/` look at what is to
 * be published, this at what was. A fault is told where its address was written.
 *
 * @param folder The output folder, as messages name it.
 */
export function checkOutput(output: Output, site: RenderedSite, folder: string): VFileMessage[] {
  const context = linkContext(site);
  const { notFound, withoutAnchor } = followReferences(output, context);
  const trace = referenceTracer(site, context.siteUrl, folder);
  return sortMessages([
    ...unwrittenPages(output.paths, site, folder),
    ...notFound.flatMap((followed) => targetFaults(followed, trace, context, folder)),
    ...withoutAnchor.map((followed) => anchorFault(followed, trace(followed), folder)),
  ]);
}

const ANYWHERE = { file: new VFile(), place: { line: 1, column: 1 }, from: undefined };

/** Warnings about what an editor wrote were told before the site was built. */
function targetFaults(
  followed: NotFound,
  trace: (followed: Followed) => Origin,
  context: LinkContext,
  folder: string,
): VFileMessage[] {
  const { reference, destination } = followed;
  const faultsAt = (origin: Omit<Origin, 'isWritten'>) => {
    const link = { ...origin, address: reference.address, kind: reference.kind, target: destination };
    return RULES.flatMap((rule) => rule(link, context));
  };
  // To trace one takes all that was written, and an address for mail is mostly fine.
  if (faultsAt(ANYWHERE).length === 0) return [];
  const origin = trace(followed);
  return faultsAt(origin)
    .filter((message) => isError(message) || !origin.isWritten)
    .map((message) => messageOf({ ...plainMessage(message), reason: `${message.reason} ${seenIn(followed, folder)}` }));
}

function anchorFault(followed: WithoutAnchor, { file, place }: Origin, folder: string): VFileMessage {
  const { destination, name, names, files } = followed;
  const { path } = destination;
  const where = files.every((holder) => holder === path) ? 'cette page' : `la page « ${folder}/${path} »`;
  return fault(file, place, `${missingAnchor(name, names, where)} ${seenIn(followed, folder)}`, 'broken-anchor');
}

function seenIn({ files: [first, ...others] }: Followed, folder: string): string {
  const more = others.length === 0 ? '' : ` et ${others.length} autre${others.length > 1 ? 's' : ''}`;
  return `(Publié dans ${folder}/${first}${more}.)`;
}

import { report } from '../checks/reporters/report.ts';
import { isError } from '../checks/reporters/severity.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { publishMessages } from './messages-channel.ts';
import { publishSite } from './site-channel.ts';

/** The folder is read and checked once, whoever asks for it. */
let current: Promise<LoadedSite> | undefined;

/**
 * The site of this process's content folder, checked.
 *
 * @param isWriting Whether someone is writing: faults are then shown, and the rest goes on.
 * @throws ContentError when building a site with errors, once all messages are printed.
 */
export function checkedSite(isWriting: boolean): Promise<LoadedSite> {
  current ??= loadChecked(isWriting);
  return current;
}

/** Has the folder read again: a file in it was saved. */
export function forgetSite(): void {
  current = undefined;
}

async function loadChecked(isWriting: boolean): Promise<LoadedSite> {
  const site = await loadSite(contentDir);
  if (isWriting) publishMessages(site.messages);
  publishSite(site);
  if (site.messages.length === 0) return site;
  console.error(`\n${report(site.messages, process.stderr)}\n`);
  if (!isWriting && site.messages.some(isError)) throw new ContentError();
  return site;
}

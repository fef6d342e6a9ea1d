import { fragmentName, isTop } from '../checks/links/existing-anchor.ts';
import type { LinkContext } from '../checks/links/link-rule.ts';
import { type Destination, type FileDestination, fileUrl, finder } from './find-destination.ts';
import type { PublishedFile, Reference } from './published-file.ts';
import { readPublishedFile } from './read-published-file.ts';

/** The published files, as they are on disk. */
export interface Output {
  /** Every path below the output folder, with forward slashes. */
  paths: readonly string[];
  read(path: string): Buffer;
  /** What is known of a file already: it is not read again. */
  known?(path: string): PublishedFile | undefined;
}

/** A reference, where it leads, and the published files that it is in. */
export interface Followed<To extends Destination = Destination> {
  reference: Reference;
  destination: To;
  files: string[];
}

/** A reference that leads neither to a file of this site nor to another site. */
export type NotFound = Followed<Exclude<Destination, FileDestination | { kind: 'fine' }>>;

/** A reference to a place that its page does not have. */
export interface WithoutAnchor extends Followed<FileDestination> {
  name: string;
  /** The places that the page has. */
  names: ReadonlySet<string>;
}

/** What is known of a file that was read. */
interface Landing {
  anchors: PublishedFile['anchors'];
  /** Where it sends its visitors at once. */
  refresh: Destination | undefined;
}

/**
 * Follows every reference of every published file; each file is read once, and only its anchors are kept.
 *
 * @returns the references that lead neither to a file of this site nor to another site, and those whose file lacks the
 *   place that they name. What a component draws on many pages is told once.
 */
export function followReferences(
  { paths, read, known }: Output,
  context: LinkContext,
): { notFound: NotFound[]; withoutAnchor: WithoutAnchor[] } {
  const find = finder(paths, context);
  const landings = new Map<string, Landing>();
  const notFound = new Map<string, NotFound>();
  const toPlaces = new Map<string, Followed<FileDestination>>();
  for (const path of paths) {
    const { references, anchors, base = '', refresh } = known?.(path) ?? readPublishedFile(path, read);
    const from = once(() => new URL(base, fileUrl(path, context.siteUrl)));
    landings.set(path, { anchors, refresh: refresh === undefined ? undefined : find(refresh, from) });
    for (const reference of references) {
      const destination = isEmptyResource(reference) ? NOWHERE : find(reference.address, from);
      if (destination.kind === 'fine') continue;
      const key = `${reference.component ?? path}\0${reference.address}`;
      if (destination.kind !== 'file') note(notFound, key, { reference, destination, files: [path] });
      else if (destination.hash !== '') {
        note(toPlaces, `${key}\0${destination.path}`, { reference, destination, files: [path] });
      }
    }
  }
  const withoutAnchor = [...toPlaces.values()].flatMap((followed) => lackingAnchor(followed, landings));
  return { notFound: [...notFound.values()], withoutAnchor };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const NOWHERE = { kind: 'missing', path: '' } as const;

/** A picture without an address: browsers load the page itself in its place. */
function isEmptyResource({ kind, address }: Reference): boolean {
  return kind === 'resource' && address.trim() === '';
}

function note<To extends Destination>(noted: Map<string, Followed<To>>, key: string, followed: Followed<To>): void {
  const known = noted.get(key);
  if (known) known.files.push(...followed.files);
  else noted.set(key, followed);
}

function lackingAnchor(followed: Followed<FileDestination>, landings: ReadonlyMap<string, Landing>): WithoutAnchor[] {
  const { hash, path } = followed.destination;
  const name = fragmentName(hash);
  const names = landed(path, landings)?.anchors;
  if (isTop(name) || isViewOfDrawing(name) || !names || names.has(name) || names.has(hash.slice(1))) return [];
  return [{ ...followed, name, names }];
}

/** What a visitor sees in the end: a page that sends them on is passed by, with what follows the `#`. */
function landed(path: string, landings: ReadonlyMap<string, Landing>, hops = 5): Landing | undefined {
  const landing = landings.get(path);
  return landing?.refresh?.kind === 'file' && hops > 0 ? landed(landing.refresh.path, landings, hops - 1) : landing;
}

/** @see https://www.w3.org/TR/SVG2/linking.html#SVGFragmentIdentifiers */
function isViewOfDrawing(name: string): boolean {
  return /^(?:svgView\(|xywh=|t=)/.test(name);
}

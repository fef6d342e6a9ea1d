import type { LinkContext } from '../checks/links/link-rule.ts';
import { type Elsewhere, FINE, resolveAddress, servedPath } from '../checks/links/resolve-link.ts';
import { servedFiles } from '../permalinks/served-files.ts';

/** A published file, named by its path, and the place in it. */
export interface FileDestination {
  kind: 'file';
  path: string;
  hash: string;
}

/** Where a reference leads. What is missing is named by its address. */
export type Destination = Elsewhere | FileDestination | { kind: 'missing'; path: string };

/** Finds where an address leads, from the whole address of the file that holds it: that of most files is never asked for. */
export type Find = (address: string, from: () => URL) => Destination;

/**
 * Looks addresses up among the published files, as a server does: every letter counts, and every byte of an accent.
 * What is not there may be a neighbour's.
 */
export function finder(paths: readonly string[], { neighbours }: Pick<LinkContext, 'neighbours'>): Find {
  const there = new Set(paths);
  const lookUp = (url: URL): Destination => {
    const path = servedPath(url);
    const file = servedFiles(path).find((form) => there.has(form));
    if (file !== undefined) return { kind: 'file', path: file, hash: url.hash };
    return neighbours.include(path.normalize('NFC')) ? FINE : { kind: 'missing', path };
  };
  // Menus are on every page: what starts at the root leads to the same place from everywhere.
  const known = new Map<string, Destination>();
  return (address, from) => {
    if (!address.startsWith('/')) return resolveAddress(address, from(), lookUp);
    const found = known.get(address) ?? resolveAddress(address, from(), lookUp);
    known.set(address, found);
    return found;
  };
}

/** The whole address of a published file, from which its relative addresses start. */
export function fileUrl(path: string, siteUrl: string): URL {
  const address = path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
  return new URL(`/${address.split('/').map(encodeURIComponent).join('/')}`, siteUrl);
}

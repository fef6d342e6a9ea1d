import { closest, distance } from 'fastest-levenshtein';
import { addressKey } from './address-key.ts';
import type { Published } from './published.ts';

export interface Nearest {
  address: string;
  /** Whether the two differ by capitals or by their form only: then there is no doubt. */
  isSure: boolean;
}

/**
 * The address that was most likely meant by one that is not there: the same but for capitals, `.md` or `.html`;
 * the only one with the same end; the one that differs by the fewest letters.
 */
export function nearestAddress(path: string, published: Published): Nearest | undefined {
  const known = isFile(path) ? [...published.files] : published.permalinks;
  const sure = isFile(path) ? sameFile(path, known) : samePage(path, published);
  if (sure !== undefined) return { address: sure, isSure: true };
  const address = withSameEnd(path, known) ?? withFewChanges(path, known);
  return address === undefined ? undefined : { address, isSure: false };
}

/** Whether an address is that of an image or a document, rather than a page. */
export function isFile(path: string): boolean {
  return /\.[a-z\d]{1,5}$/i.test(path) && !/\.(?:html|mdx?)$/i.test(path);
}

function samePage(path: string, { byKey }: Published): string | undefined {
  const found = byKey.get(addressKey(path.replace(/\.mdx?$/, '')).toLowerCase());
  return found && !found.page.data?.draft ? found.page.permalink : undefined;
}

/** Editors know the folder as `public`, visitors don't. */
function sameFile(path: string, files: readonly string[]): string | undefined {
  const meant = path.replace(/^.*\/public(?=\/)/, '').toLowerCase();
  return files.find((file) => file.toLowerCase() === meant);
}

function withSameEnd(path: string, known: readonly string[]): string | undefined {
  const end = lastSegment(path);
  const found = known.filter((address) => lastSegment(address) === end);
  return found.length === 1 ? found[0] : undefined;
}

function lastSegment(path: string): string {
  return (addressKey(path).split('/').at(-1) ?? '').replace(/\.md$/, '').toLowerCase();
}

function withFewChanges(path: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(path, known);
  return distance(path, nearest) <= Math.max(2, path.length / 4) ? nearest : undefined;
}

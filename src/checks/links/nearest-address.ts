import { closest, distance } from 'fastest-levenshtein';
import { type AddressIndex, endOf, folderOf } from './address-index.ts';
import { addressKey } from './address-key.ts';
import type { Published } from './published.ts';

export interface Nearest {
  address: string;
  /** Whether the two differ by capitals or by their form only: then there is no doubt. */
  isSure: boolean;
}

/**
 * The address that was most likely meant by one that is not there: the same but for capitals, `.md` or `.html`; the
 * only one with the same end; the one of the same folder that differs by few letters.
 */
export function nearestAddress(path: string, published: Published): Nearest | undefined {
  const sure = isFile(path) ? sameFile(path, published) : samePage(path, published);
  if (sure !== undefined) return { address: sure, isSure: true };
  const known = isFile(path) ? published.files : published.pages;
  const address = withSameEnd(path, known) ?? withFewChanges(path, known);
  return address === undefined ? undefined : { address, isSure: false };
}

/** Whether an address is that of an image or a document, rather than a page. */
export function isFile(path: string): boolean {
  return /\.[a-z\d]{1,5}$/i.test(path) && !/\.(?:html|mdx?)$/i.test(path);
}

function samePage(path: string, { byKey }: Published): string | undefined {
  const found = byKey.get(addressKey(withoutMarkdown(path)).toLowerCase());
  return found?.page.data?.draft ? undefined : found?.page.permalink;
}

/** Editors know the folder as `public`, visitors don't. */
function sameFile(path: string, { files }: Published): string | undefined {
  return files.byLowerCase.get(path.replace(/^.*\/public(?=\/)/, '').toLowerCase())?.[0];
}

function withSameEnd(path: string, { byEnd }: AddressIndex): string | undefined {
  const [only, ...others] = byEnd.get(endOf(withoutMarkdown(path))) ?? [];
  return others.length === 0 ? only : undefined;
}

function withFewChanges(path: string, { endsIn, byEnd }: AddressIndex): string | undefined {
  const [folder, end] = [folderOf(path), endOf(path)];
  const most = Math.floor(end.length / 3);
  const ends = endsIn.get(folder)?.filter(({ length }) => Math.abs(length - end.length) <= most) ?? [];
  if (ends.length === 0) return undefined;
  const nearest = closest(end, ends);
  if (distance(end, nearest) > most) return undefined;
  return byEnd.get(nearest)?.find((address) => folderOf(address) === folder);
}

/** `/approche/fast.md` → `/approche/fast`. */
function withoutMarkdown(path: string): string {
  return path.replace(/\.mdx?$/, '');
}

import { digestOf } from '../published-pages/digest.ts';
import { isIndexable } from '../site/is-indexable.ts';
import type { ParsedPage, ParsedSite } from '../site/parse-site.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';

/**
 * More pages than this are not put into one index: Pagefind holds all that it is going to write, and makes it anew
 * whatever has changed.
 */
const MOST_PAGES = 1000;

/**
 * What the search knows of each page, in the parts that the index is made of: one, unless there are many pages. Which
 * one a page is in depends on its permalink, so that a word is about as rare in each, and on how many parts there are.
 */
export function indexParts(site: ParsedSite): SearchEntry[][] {
  const entries = searchEntries(site);
  const count = countOf(entries.length);
  const parts = Array.from({ length: count }, (): SearchEntry[] => []);
  for (const entry of entries) parts[partOf(entry.permalink, count)]?.push(entry);
  return parts;
}

/** Pages in the order in which the parts want them; last those that are in none. */
export function indexOrder({ pages }: ParsedSite): readonly ParsedPage[] {
  const permalinks = new Map(pages.map((page) => [page, indexedPermalink(page)]));
  const count = countOf([...permalinks.values()].filter((permalink) => permalink !== undefined).length);
  if (count === 1) return pages;
  const place = (page: ParsedPage) => {
    const permalink = permalinks.get(page);
    return permalink === undefined ? count : partOf(permalink, count);
  };
  const placed = pages.map((page) => ({ page, place: place(page) }));
  return placed.sort((one, other) => one.place - other.place).map(({ page }) => page);
}

/** @see searchEntries */
function indexedPermalink({ data, permalink }: ParsedPage): string | undefined {
  return data && permalink && isIndexable({ ...data, permalink }) ? permalink : undefined;
}

function countOf(pages: number): number {
  return Math.max(1, Math.ceil(pages / MOST_PAGES));
}

function partOf(permalink: string, count: number): number {
  return count === 1 ? 0 : Buffer.from(digestOf(permalink), 'base64url').readUInt32BE() % count;
}

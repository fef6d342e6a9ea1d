import { outputPath } from '../permalinks/output-path.ts';
import type { PublishedPage } from './published-page.ts';
import type { PublishedSite } from './read-published-site.ts';

/** What changes for visitors from one published site to another. Each list is in the order of the paths. */
export interface Comparison {
  added: PublishedPage[];
  /** Pages, and redirects, that are no longer there. */
  removed: PublishedPage[];
  changed: PublishedPage[];
  moved: Move[];
  /** How many pages differ only by what surrounds their content. */
  restyled: number;
}

export interface Move {
  from: PublishedPage;
  to: PublishedPage;
  /** Whether the old address still leads there. */
  isRedirected: boolean;
}

/** Compares two sites by what their pages say, not by what surrounds all pages. Pure. */
export function compareSites(before: PublishedSite, after: PublishedSite): Comparison {
  const gone = contentPages(before).filter(({ path }) => !isContent(after.pages.get(path)));
  const fresh = contentPages(after).filter(({ path }) => !isContent(before.pages.get(path)));
  const moved = gone.flatMap((from) => moveOf(from, fresh, after) ?? []);
  const [leaving, arriving] = [new Set(moved.map(({ from }) => from)), new Set(moved.map(({ to }) => to))];
  const kept = contentPages(after).filter((page) => isContent(before.pages.get(page.path)));
  const changed = kept.filter((page) => !isSame(page, before.pages.get(page.path)));
  const lostRedirects = [...before.pages.values()].filter(
    ({ redirectsTo, path }) => redirectsTo !== undefined && !after.pages.has(path),
  );
  return {
    added: fresh.filter((page) => !arriving.has(page)),
    removed: [...gone.filter((page) => !leaving.has(page)), ...lostRedirects].sort(byPath),
    changed,
    moved,
    restyled: kept.filter((page) => !changed.includes(page) && page.html !== before.pages.get(page.path)?.html).length,
  };
}

function contentPages({ pages }: PublishedSite): PublishedPage[] {
  return [...pages.values()].filter(isContent);
}

function isContent(page: PublishedPage | undefined): boolean {
  return page !== undefined && page.redirectsTo === undefined;
}

function isSame(page: PublishedPage, other: PublishedPage | undefined): boolean {
  return page.content === other?.content && page.title === other.title;
}

/** A page has moved when its old address leads to another, or when another says the same. */
function moveOf(from: PublishedPage, fresh: readonly PublishedPage[], after: PublishedSite): Move | undefined {
  const redirect = after.pages.get(from.path)?.redirectsTo;
  const target = redirect === undefined ? undefined : pageAt(redirect, after);
  if (target) return { from, to: target, isRedirected: true };
  const twin = fresh.find(({ content }) => content !== '' && content === from.content);
  return twin && { from, to: twin, isRedirected: false };
}

function pageAt(address: string, { pages }: PublishedSite): PublishedPage | undefined {
  const { pathname } = new URL(address, 'https://site.invalid');
  return pages.get(outputPath(decodeURIComponent(pathname)));
}

function byPath(a: PublishedPage, b: PublishedPage): number {
  return a.path < b.path ? -1 : 1;
}

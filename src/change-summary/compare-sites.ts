import { outputPath } from '../permalinks/output-path.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './read-built-site.ts';

/** What changes for visitors from one published site to another. Each list is in the order of the paths. */
export interface Comparison {
  added: BuiltPage[];
  /** Pages, and redirects, that are no longer there. */
  removed: BuiltPage[];
  changed: BuiltPage[];
  moved: Move[];
  /** How many pages differ only by what surrounds their content. */
  restyled: number;
}

export interface Move {
  from: BuiltPage;
  to: BuiltPage;
  /** Whether the old address still leads there. */
  isRedirected: boolean;
}

/** Compares two sites by what their pages say, not by what surrounds all pages. Pure. */
export function compareSites(before: BuiltSite, after: BuiltSite): Comparison {
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

function contentPages({ pages }: BuiltSite): BuiltPage[] {
  return [...pages.values()].filter(isContent);
}

function isContent(page: BuiltPage | undefined): boolean {
  return page !== undefined && page.redirectsTo === undefined;
}

function isSame(page: BuiltPage, other: BuiltPage | undefined): boolean {
  return page.content === other?.content && page.title === other.title;
}

/** A page has moved when its old address leads to another, or when another says the same. */
function moveOf(from: BuiltPage, fresh: readonly BuiltPage[], after: BuiltSite): Move | undefined {
  const redirect = after.pages.get(from.path)?.redirectsTo;
  const target = redirect === undefined ? undefined : pageAt(redirect, after);
  if (target) return { from, to: target, isRedirected: true };
  const twin = fresh.find(({ content }) => content !== '' && content === from.content);
  return twin && { from, to: twin, isRedirected: false };
}

function pageAt(address: string, { pages }: BuiltSite): BuiltPage | undefined {
  const { pathname } = new URL(address, 'https://site.invalid');
  return pages.get(outputPath(decodeURIComponent(pathname)));
}

function byPath(a: BuiltPage, b: BuiltPage): number {
  return a.path < b.path ? -1 : 1;
}

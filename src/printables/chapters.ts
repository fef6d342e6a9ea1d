import { outputPath, permalinkHref } from '../permalinks/output-path.ts';
import type { SummaryEntry } from '../summary/summary.ts';

/** The pages that stand in one page, each with what its ids start with there. */
export interface Chapters {
  /** By permalink. */
  prefixes: ReadonlyMap<string, string>;
  siteUrl: string;
}

export function chaptersOf(permalinks: readonly string[], siteUrl: string): Chapters {
  return { prefixes: new Map(permalinks.map((permalink, index) => [permalink, `chapitre-${index + 1}-`])), siteUrl };
}

/** The id of a chapter's title. */
export function chapterId(permalink: string, { prefixes }: Chapters): string {
  return (prefixes.get(permalink) ?? '').replace(/-$/, '');
}

/** A table of contents, as its ids are in a chapter. */
export function chapterSummary(entries: readonly SummaryEntry[], prefix: string): SummaryEntry[] {
  return entries.map(({ id, text, items }) => ({ id: `${prefix}${id}`, text, items: chapterSummary(items, prefix) }));
}

/**
 * Where a link of a page leads once the page is a chapter: within the page when it leads to a chapter, else where it
 * led before. What was relative to the page starts at the root of the site.
 */
export function chapterHref(href: string, permalink: string, chapters: Chapters): string {
  const base = new URL(permalinkHref(permalink), chapters.siteUrl);
  if (!URL.canParse(href, base)) return href;
  const url = new URL(href, base);
  if (url.origin !== base.origin) return href;
  const chapter = chapterAt(url.pathname, chapters);
  if (chapter !== undefined) return chapterAnchor(chapter, url.hash, chapters);
  return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href) ? href : `${url.pathname}${url.search}${url.hash}`;
}

function chapterAt(pathname: string, { prefixes }: Chapters): string | undefined {
  const path = outputPath(decode(pathname).normalize('NFC'));
  return [...prefixes.keys()].find((permalink) => outputPath(permalink) === path);
}

function chapterAnchor(permalink: string, hash: string, chapters: Chapters): string {
  const id = decode(hash.slice(1));
  return `#${encodeURIComponent(id === '' ? chapterId(permalink, chapters) : `${chapters.prefixes.get(permalink)}${id}`)}`;
}

/** What can't be decoded stays as it was written. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { setTitle } from '../markdown/typography/set-title.ts';
import { partElisions } from './elisions.ts';
import type { SearchEntry } from './search-entries.ts';

const SHOWN_OR_FOUND = ['title', 'trail', 'section', 'label', 'slug', 'description'] as const;

/**
 * What Pagefind reads of a page: what its `<main>` shows of its own, and what the search knows of it.
 *
 * @param html The content of the page, below its title.
 * @see https://pagefind.app/docs/metadata/
 */
export function indexedDocument(entry: SearchEntry, html: string): string {
  const metadata = SHOWN_OR_FOUND.filter((key) => entry[key] !== '').map((key) =>
    h('p', { dataPagefindMeta: `${key}[data-value]`, dataValue: partElisions(entry[key]) }),
  );
  return `<!doctype html><html><body>${toHtml(metadata)}${partElisions(toHtml(titles(entry)) + html)}</body></html>`;
}

/** @see src/components/page-title.astro */
function titles({ heroTitle, title, subtitle, lang }: SearchEntry) {
  const set = (text: string) => setTitle(text, lang);
  return [heroTitle && h('p', set(heroTitle)), h('h1', set(title)), subtitle && h('p', set(subtitle))].filter(
    (element) => typeof element === 'object',
  );
}

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { partElisions } from './elisions.ts';
import type { SearchEntry } from './search-entries.ts';

const SHOWN_OR_FOUND = ['title', 'trail', 'section', 'label', 'slug', 'description'] as const;

/**
 * What Pagefind reads instead of a published page: its `<main>`, and what the search knows of it.
 *
 * @param html The published page.
 * @see https://pagefind.app/docs/metadata/
 */
export function indexedDocument(entry: SearchEntry, html: string): string {
  const metadata = SHOWN_OR_FOUND.filter((key) => entry[key] !== '').map((key) =>
    h('p', { dataPagefindMeta: `${key}[data-value]`, dataValue: partElisions(entry[key]) }),
  );
  return `<!doctype html><html><body>${toHtml(metadata)}${partElisions(main(html))}</body></html>`;
}

function main(html: string): string {
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

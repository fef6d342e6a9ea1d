import type { LoadedPage } from '../content-folder/load-site.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import { indexedDocument } from './indexed-document.ts';
import type { IndexedPage } from './pagefind-index.ts';
import { searchEntries } from './search-entries.ts';

/**
 * The pages of a site as Pagefind reads them, one after the other, as soon as they are rendered: Pagefind, a program of
 * its own, is at work while others are, and while they are drawn.
 */
export async function* indexedPages(
  site: ParsedSite,
  pages: readonly Promise<LoadedPage>[],
): AsyncGenerator<IndexedPage> {
  const entries = new Map(searchEntries(site).map((entry) => [entry.name, entry]));
  for (const page of pages) {
    const { name, rendered } = await page;
    const entry = entries.get(name);
    if (entry) yield { address: entry.address, document: indexedDocument(entry, rendered.html) };
  }
}

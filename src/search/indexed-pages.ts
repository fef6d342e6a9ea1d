import type { LoadedPage } from '../content-folder/load-site.ts';
import { indexedDocument } from './indexed-document.ts';
import type { IndexedPage } from './pagefind-index.ts';
import type { SearchEntry } from './search-entries.ts';

/**
 * Pages as Pagefind reads them, one after the other, as soon as they are rendered: Pagefind, a program of its own, is
 * at work while others are, and while they are drawn.
 *
 * @param entries Of those that are wanted, in the order in which they come.
 */
export async function* indexedPages(
  entries: readonly SearchEntry[],
  pages: ReadonlyMap<string, Promise<LoadedPage> | undefined>,
): AsyncGenerator<IndexedPage> {
  for (const entry of entries) {
    const page = await pages.get(entry.name);
    if (page) yield { address: entry.address, document: indexedDocument(entry, page.rendered.html) };
  }
}

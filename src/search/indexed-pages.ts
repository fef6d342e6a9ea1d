import type { ParsedSite } from '../site/parse-site.ts';
import { indexedDocument } from './indexed-document.ts';
import type { IndexedPage } from './make-index.ts';
import { searchEntries } from './search-entries.ts';

/**
 * The pages of a site as Pagefind reads them, one after the other. They are known before any is drawn, so that Pagefind,
 * a program of its own, is at work meanwhile.
 *
 * @param contentOf The HTML of a page's content, by the name of its file.
 */
export function* indexedPages(site: ParsedSite, contentOf: (name: string) => string): Generator<IndexedPage> {
  for (const entry of searchEntries(site)) {
    yield { address: entry.address, document: indexedDocument(entry, contentOf(entry.name)) };
  }
}

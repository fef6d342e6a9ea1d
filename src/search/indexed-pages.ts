import type { ReadSite } from '../content-folder/load-site.ts';
import { indexedDocument } from './indexed-document.ts';
import type { IndexedPage } from './make-index.ts';
import { searchEntries } from './search-entries.ts';

/**
 * The pages of a site as Pagefind reads them, one after the other. They are known before any is drawn, so that Pagefind,
 * a program of its own, is at work meanwhile.
 */
export function* indexedPages(site: ReadSite): Generator<IndexedPage> {
  const contents = new Map(site.pages.map(({ name, rendered }) => [name, rendered.html]));
  for (const entry of searchEntries(site)) {
    yield { address: entry.address, document: indexedDocument(entry, contents.get(entry.name) ?? '') };
  }
}

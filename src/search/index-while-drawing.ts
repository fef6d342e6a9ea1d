import { outputPath, routeOf } from '../permalinks/output-path.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import { indexedDocument } from './indexed-document.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';
import { type IndexedPage, writeIndex } from './write-index.ts';

/** The making of an index, which takes its pages as they are drawn. */
export interface Indexing {
  /** @param html Asked for when its turn comes. */
  take(path: string, html: () => string): void;
  /**
   * To be called when all pages are drawn.
   *
   * @throws Error when one that a visitor should find is not among them, or when the index can't be written.
   */
  end(): Promise<void>;
}

/**
 * Makes the index of a site's pages beside their drawing: Pagefind is a program of its own, and takes as long.
 *
 * @param folder Where the index is written.
 */
export function indexWhileDrawing(site: ParsedSite, folder: string): Indexing {
  const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
  const entries = inDrawingOrder(searchEntries(site));
  const pages = new Map(
    entries.map(({ permalink }) => [outputPath(permalink), Promise.withResolvers<(() => string) | undefined>()]),
  );
  const written = writeIndex(documents(), language, folder);
  // It may fail before anybody waits for it.
  written.catch(() => {});

  /** In one order, whichever page is ready first: an index depends on it. */
  async function* documents(): AsyncGenerator<IndexedPage> {
    for (const entry of entries) {
      const path = outputPath(entry.permalink);
      const html = await pages.get(path)?.promise;
      if (html === undefined) throw new Error(`${path} was not drawn: visitors would not find it.`);
      pages.delete(path);
      yield { address: entry.address, document: indexedDocument(entry, html()) };
    }
  }

  return {
    take: (path, html) => pages.get(path)?.resolve(html),
    async end() {
      for (const { resolve } of pages.values()) resolve(undefined);
      await written;
    },
  };
}

/** Astro draws what stands in a folder of its own first. */
function inDrawingOrder(entries: readonly SearchEntry[]): SearchEntry[] {
  const kinds = Object.groupBy(entries, ({ permalink }) => routeOf(permalink).kind);
  return [...(kinds.folder ?? []), ...(kinds.file ?? [])];
}

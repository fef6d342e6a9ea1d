import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { outputPath } from '../permalinks/output-path.ts';
import { indexedDocument } from '../search/indexed-document.ts';
import { searchEntries } from '../search/search-entries.ts';
import { type IndexedPage, writeIndex } from '../search/write-index.ts';
import { afterBuild } from './after-build.ts';

/** After a build, writes the index that visitors search in, to `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return afterBuild('search-index', async ({ site, folder }) => {
    const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
    await writeIndex(indexedPages(site, folder), language, join(folder, 'pagefind'));
  });
}

function* indexedPages(site: RenderedSite, folder: string): Generator<IndexedPage> {
  for (const entry of searchEntries(site)) {
    const html = readFileSync(join(folder, outputPath(entry.permalink)), 'utf8');
    yield { address: entry.address, document: indexedDocument(entry, html) };
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { onSite } from '../content-folder/site-channel.ts';
import { outputPath } from '../permalinks/output-path.ts';
import { indexedDocument } from '../search/indexed-document.ts';
import { searchEntries } from '../search/search-entries.ts';
import { type IndexedPage, writeIndex } from '../search/write-index.ts';

/** After a build, writes the index that visitors search in, to `pagefind/`. */
export function searchIndex(): AstroIntegration {
  let site: RenderedSite | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': () => {
        onSite((checked) => {
          site = checked;
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!site) throw new Error('No loader has published the site that was built: there is nothing to index.');
        const folder = fileURLToPath(dir);
        const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
        await writeIndex(indexedPages(site, folder), language, join(folder, 'pagefind'));
      },
    },
  };
}

function* indexedPages(site: RenderedSite, folder: string): Generator<IndexedPage> {
  for (const entry of searchEntries(site)) {
    const html = readFileSync(join(folder, outputPath(entry.permalink)), 'utf8');
    yield { address: entry.address, document: indexedDocument(entry, html) };
  }
}

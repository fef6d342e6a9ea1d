import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SiteSource, siteSource } from '../content-folder/site-source.ts';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';
import { awaitedLater } from '../safety/awaited-later.ts';
import { indexedPages } from '../search/indexed-pages.ts';
import { makeIndex } from '../search/make-index.ts';
import type { IndexFile } from '../search/pagefind-index.ts';

/** Below the output folder. */
const PLACE = 'pagefind';

/**
 * During a build, makes the index that visitors search in, as pages are rendered. It is put into `pagefind/` once
 * pages are written, and their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication, compressor: Compressor): AstroIntegration {
  let isBuilding = false;
  let made: Promise<IndexFile[]> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuilding = command === 'build';
      },
      'astro:config:done': () => {
        if (!isBuilding) return;
        made = awaitedLater(indexOf(siteSource()));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await made) ?? [];
        for (const { path, content } of files) publication.write(folder, `${PLACE}/${path}`, content);
        const paths = files.map(({ path }) => `${PLACE}/${path}`);
        compressor.start(folder, paths);
      },
    },
  };
}

async function indexOf(source: SiteSource): Promise<IndexFile[]> {
  const site = await source.parsed();
  const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
  return makeIndex(indexedPages(site, await source.pages()), language);
}

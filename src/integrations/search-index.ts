import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onReadSite } from '../content-folder/site-channel.ts';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';
import { indexedPages } from '../search/indexed-pages.ts';
import { type IndexFile, makeIndex } from '../search/make-index.ts';

/** Below the output folder. */
const PLACE = 'pagefind';

/**
 * During a build, makes the index that visitors search in, as soon as the site is read. It is put into `pagefind/` once
 * pages are written, and their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication, compressor: Compressor): AstroIntegration {
  let made: Promise<IndexFile[]> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        onReadSite((site) => {
          const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
          made = makeIndex(indexedPages(site), language);
          // It is awaited below.
          made.catch(() => {});
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!made) throw new Error('search-index: nobody has published the site that is built.');
        const folder = fileURLToPath(dir);
        const files = await made;
        for (const { path, content } of files) publication.write(folder, `${PLACE}/${path}`, content);
        const paths = files.map(({ path }) => `${PLACE}/${path}`);
        compressor.start(folder, paths);
      },
    },
  };
}

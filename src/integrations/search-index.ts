import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onSite } from '../content-folder/site-channel.ts';
import { siteSource } from '../content-folder/site-source.ts';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';
import { indexedPages } from '../search/indexed-pages.ts';
import { type IndexFile, makeIndex } from '../search/make-index.ts';
import type { ParsedSite } from '../site/parse-site.ts';

/** Below the output folder. */
const PLACE = 'pagefind';

/**
 * During a build, makes the index that visitors search in, as soon as the site is read. It is put into `pagefind/` once
 * pages are written, and their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication, compressor: Compressor): AstroIntegration {
  let isBuild = false;
  let site: ParsedSite | undefined;
  let made: Promise<IndexFile[]> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        isBuild = true;
        onSite((read) => {
          site = read;
        });
      },
      'astro:config:done': () => {
        if (!isBuild) return;
        made = siteSource()
          .published()
          .then(({ pages }) => {
            if (!site) throw new Error('search-index: nobody has published the site that is built.');
            const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
            return makeIndex(
              indexedPages(site, (name) => pages.get(name)?.html ?? ''),
              language,
            );
          });
        // Whoever asks for the site is told of its errors.
        made.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await made) ?? [];
        for (const { path, content } of files) publication.write(folder, `${PLACE}/${path}`, content);
        compressor.start(
          folder,
          files.map(({ path }) => `${PLACE}/${path}`),
        );
      },
    },
  };
}

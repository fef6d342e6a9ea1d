import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onSite } from '../content-folder/site-channel.ts';
import { siteSource } from '../content-folder/site-source.ts';
import { compressFiles } from '../published-pages/compress-files.ts';
import type { Publication } from '../published-pages/publication.ts';
import { indexedPages } from '../search/indexed-pages.ts';
import { writeIndex } from '../search/write-index.ts';
import type { ParsedSite } from '../site/parse-site.ts';

/** Below the output folder. */
const PLACE = 'pagefind';

/**
 * During a build, makes the index that visitors search in, as soon as the site is read. It is put into `pagefind/` once
 * pages are written, and their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication): AstroIntegration {
  let made = '';
  let site: ParsedSite | undefined;
  let written: Promise<void> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        made = fileURLToPath(new URL('.astro/search-index', config.root));
        await rm(made, { recursive: true, force: true });
        onSite((read) => {
          site = read;
        });
      },
      'astro:config:done': () => {
        if (made === '') return;
        written = siteSource()
          .published()
          .then(({ pages }) => {
            if (!site) throw new Error('search-index: nobody has published the site that is built.');
            const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
            return writeIndex(
              indexedPages(site, (name) => pages.get(name)?.html ?? ''),
              language,
              made,
            );
          });
        // Whoever asks for the site is told of its errors.
        written.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        await written;
        const folder = fileURLToPath(dir);
        await rename(made, join(folder, PLACE));
        const paths = (await readdir(join(folder, PLACE))).map((name) => `${PLACE}/${name}`);
        await compressFiles(folder, paths, publication);
      },
    },
  };
}

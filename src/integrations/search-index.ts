import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onSite } from '../content-folder/site-channel.ts';
import type { Publication } from '../published-pages/publication.ts';
import { type Indexing, indexWhileDrawing } from '../search/index-while-drawing.ts';

/**
 * During a build, makes the index that visitors search in. It is put into `pagefind/` once pages are written, and
 * their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication): AstroIntegration {
  let made = '';
  let start: (() => Indexing) | undefined;
  let indexing: Indexing | undefined;
  const started = () => {
    indexing ??= start?.();
    if (!indexing) throw new Error('search-index: nobody has published the site that is built.');
    return indexing;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        made = fileURLToPath(new URL('.astro/search-index', config.root));
        await rm(made, { recursive: true, force: true });
        onSite((site) => {
          start = () => indexWhileDrawing(site, made);
        });
        publication.onPage((path, html) => started().take(path, html));
      },
      'astro:build:done': async ({ dir }) => {
        await started().end();
        await rename(made, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

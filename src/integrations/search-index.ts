import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SiteSource, siteSource } from '../content-folder/site-source.ts';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';
import { awaitedLater } from '../safety/awaited-later.ts';
import { indexParts } from '../search/index-parts.ts';
import { indexedPages } from '../search/indexed-pages.ts';
import { makeIndex } from '../search/make-index.ts';
import { makeParts, type PartedIndex } from '../search/make-parts.ts';

/** Below the output folder. */
const PLACE = 'pagefind';

/**
 * During a build, makes the index that visitors search in, as pages are rendered. It is put into `pagefind/` once
 * pages are written, and their styles purged: what stands there by then depends on no chance.
 */
export function searchIndex(publication: Publication, compressor: Compressor): AstroIntegration {
  let isBuilding = false;
  let made: Promise<PartedIndex> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuilding = command === 'build';
      },
      'astro:config:done': () => {
        if (!isBuilding) return;
        made = awaitedLater(indexOf(siteSource(), publication));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { files, kept } = (await made) ?? { files: [], kept: [] };
        for (const { path, content } of files) publication.write(folder, `${PLACE}/${path}`, content);
        for (const path of kept) publication.takeFolder(`${PLACE}/${path}`);
        const paths = files.map(({ path }) => `${PLACE}/${path}`);
        compressor.start(folder, paths);
      },
    },
  };
}

async function indexOf(source: SiteSource, publication: Publication): Promise<PartedIndex> {
  const site = await source.parsed();
  const { language } = new Intl.Locale(site.settings.data?.lang ?? 'fr');
  const rendered = await source.pages();
  const pages = new Map(site.pages.map(({ name }, index) => [name, rendered[index]]));
  const parts = indexParts(site).map((entries) => indexedPages(entries, pages));
  const [only] = parts;
  if (only && parts.length === 1) return { files: await makeIndex(only, language), kept: [] };
  return makeParts(parts, language, {
    isFirst: publication.isFirst,
    text: (name, make) => publication.text(name, make),
    holdsFolder: (path, digest) => publication.holdsFolder(`${PLACE}/${path}`, digest),
  });
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Publication } from '../published-pages/publication.ts';

/** Publishes, of the stylesheets, what the published pages use. */
export function purgedCss(publication: Publication): AstroIntegration {
  let assets = '';
  return {
    name: 'purged-css',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:start': () => {
        // Vite leaves this thread time to load what a first build is going to need.
        if (publication.isFirst) void import('../stylesheets/purge-css.ts');
      },
      'astro:build:done': async ({ dir }) => {
        // What only a build needs, `npm run dev` does not wait for.
        const { purgePublishedCss } = await import('../stylesheets/purge-published-css.ts');
        await purgePublishedCss(fileURLToPath(dir), assets, publication);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { purgePublishedCss } from '../stylesheets/purge-published-css.ts';

/** Publishes, of the stylesheets, what the published pages use. */
export function purgedCss(): AstroIntegration {
  let assets = '';
  return {
    name: 'purged-css',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => purgePublishedCss(fileURLToPath(dir), assets),
    },
  };
}

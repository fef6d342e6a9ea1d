import type { AstroIntegration } from 'astro';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';

/** Last of all, waits for what is under way, and leaves what the next build can go by. */
export function rememberedOutput(publication: Publication, compressor: Compressor): AstroIntegration {
  return {
    name: 'remembered-output',
    hooks: {
      'astro:build:done': async () => {
        await compressor.end();
        publication.end();
      },
    },
  };
}

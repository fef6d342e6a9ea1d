import type { AstroIntegration } from 'astro';
import type { Publication } from '../published-pages/publication.ts';

/** Last of all, leaves what the next build can go by. */
export function rememberedOutput(publication: Publication): AstroIntegration {
  return { name: 'remembered-output', hooks: { 'astro:build:done': () => publication.end() } };
}

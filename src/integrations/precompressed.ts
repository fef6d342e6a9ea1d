import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from '../published-pages/compress-files.ts';
import type { Publication } from '../published-pages/publication.ts';

/** Compresses what is published by now, for servers that send it as it is. */
export function precompressed(publication: Publication): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('_nginx'));
        await compressFiles(folder, paths, publication);
      },
    },
  };
}

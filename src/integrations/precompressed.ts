import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from '../published-pages/compress-files.ts';
import type { Publication } from '../published-pages/publication.ts';

/** Compresses what is published by now, for servers that send it as it is. */
export function precompressed(publication: Publication): AstroIntegration {
  let scripts: Promise<void> | undefined;
  return {
    name: 'precompressed',
    hooks: {
      // No later step changes them: other threads are at it while this one purges styles.
      'astro:build:generated': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        scripts = compressFiles(folder, (await readdir(folder, { recursive: true })).filter(isScript), publication);
        // Awaited below.
        scripts.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        await scripts;
        const folder = fileURLToPath(dir);
        const paths = (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('_nginx'));
        await compressFiles(folder, paths, publication);
      },
    },
  };
}

function isScript(path: string): boolean {
  return path.endsWith('.js');
}

import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Compressor } from '../published-pages/compressor.ts';

/** Has what is published by now compressed, for servers that send it as it is. */
export function precompressed(compressor: Compressor): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      // No later step changes scripts.
      'astro:build:generated': async ({ dir }) => start(fileURLToPath(dir), isScript),
      'astro:build:done': ({ dir }) =>
        start(fileURLToPath(dir), (path) => !isScript(path) && !path.startsWith('_nginx')),
    },
  };

  async function start(folder: string, isWanted: (path: string) => boolean): Promise<void> {
    const paths = await readdir(folder, { recursive: true });
    compressor.start(folder, paths.filter(isWanted));
  }
}

function isScript(path: string): boolean {
  return path.endsWith('.js');
}

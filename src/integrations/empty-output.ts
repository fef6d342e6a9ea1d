import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A build starts from an empty output folder, so that one that fails leaves nothing to publish. */
export function emptyOutput(): AstroIntegration {
  return {
    name: 'empty-output',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const [outDir, root] = [fileURLToPath(config.outDir), fileURLToPath(config.root)];
        const isAbove = !relative(outDir, root).startsWith('..');
        if (isAbove) throw new Error(`--outDir is ${outDir}, which holds the project itself: it would be emptied.`);
        await rm(outDir, { recursive: true, force: true });
      },
    },
  };
}

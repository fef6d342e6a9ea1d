import { rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Ties the content folder to Astro's life: a build starts from an empty output folder, so that
 * a faulty one leaves nothing to publish, and in development a saved file reloads the page.
 */
export function contentWatcher(contentDir: string): AstroIntegration {
  const folder = resolve(contentDir) + sep;
  return {
    name: 'content-watcher',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build') await rm(config.outDir, { recursive: true, force: true });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(folder);
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(folder)) return;
          await refreshContent?.({});
        });
      },
    },
  };
}

import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { FSWatcher } from 'vite';
import { contentDir } from './content-dir.ts';

/** An editor empties a file, then writes it: read in between, it would seem to be empty. */
const WRITE_MS = 25;

/** Calls `refresh` whenever a file of the content folder is saved, one call after the other. */
export function refreshOnSave(watcher: FSWatcher, logger: AstroIntegrationLogger, refresh: () => Promise<void>): void {
  const folder = resolve(contentDir) + sep;
  let last = Promise.resolve();
  let isQueued = false;
  const next = async () => {
    await setTimeout(WRITE_MS);
    isQueued = false;
    await refresh();
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (isQueued || !path.startsWith(folder)) return;
    isQueued = true;
    last = last.then(next).catch((error: unknown) => logger.error(String(error)));
  });
}

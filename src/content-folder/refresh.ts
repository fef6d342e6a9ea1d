import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';

/**
 * Calls `refresh` whenever a file of the content folder is saved, one call after the other.
 * (Astro's own `refreshContent` skips a refresh that falls into its own reloading.)
 */
export function refreshOnSave({ watcher, logger }: LoaderContext, refresh: () => Promise<void>): void {
  const folder = resolve(contentDir) + sep;
  let last = Promise.resolve();
  let isQueued = false;
  const next = () => {
    isQueued = false;
    return refresh();
  };
  watcher?.add(folder);
  watcher?.on('all', (_event, path) => {
    if (isQueued || !path.startsWith(folder)) return;
    isQueued = true;
    last = last.then(next).catch((error: unknown) => logger.error(String(error)));
  });
}

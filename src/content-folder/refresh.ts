import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { FSWatcher } from 'vite';
import { contentDir } from './content-dir.ts';

/** An editor empties a file, then writes it: read in between, it would seem to be empty. */
const WRITE_MS = 25;
/** How long nothing is saved, and open pages are answered, before the site is checked. */
const REST_MS = 200;

interface Steps {
  /** Shows what was saved. */
  show: () => Promise<void>;
  /** Looks again at what was saved (of two events close together, the watcher tells one), and says what is wrong. */
  check: () => Promise<void>;
}

/**
 * Takes the steps whenever a file of the content folder is saved, one after the other, and checks once at the start:
 * the person who saves sees the page first.
 */
export function refreshOnSave(watcher: FSWatcher, logger: AstroIntegrationLogger, { show, check }: Steps): void {
  const folder = resolve(contentDir) + sep;
  let last = Promise.resolve();
  let isQueued = false;
  let saves = 0;
  const enqueue = (step: () => Promise<void>) => {
    last = last.then(step).catch((error: unknown) => logger.error(String(error)));
  };
  const checkLater = async () => {
    const latest = saves;
    await setTimeout(REST_MS);
    if (latest === saves) enqueue(check);
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (isQueued || !path.startsWith(folder)) return;
    isQueued = true;
    saves += 1;
    enqueue(async () => {
      await setTimeout(WRITE_MS);
      isQueued = false;
      await show();
      void checkLater();
    });
  });
  void checkLater();
}

import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { FSWatcher } from 'vite';
import { contentDir } from './content-dir.ts';

/** An editor empties a file, then writes it: read in between, it would seem to be empty. */
const WRITE_MS = 25;
/** How long nothing is saved before the site is checked. */
const REST_MS = 200;

interface Steps {
  /** Shows what was saved. */
  show: () => Promise<void>;
  /** Renders what nobody asked to see. It may take long, and a save is shown meanwhile. */
  render: () => Promise<void>;
  /** Looks again at what was saved (of two events close together, the watcher tells one), and says what is wrong. */
  check: () => Promise<void>;
}

/**
 * Takes the steps whenever a file of the content folder is saved, one after the other: the person who saves sees the
 * page first.
 *
 * @returns A function that has the site checked though nothing was saved.
 */
export function refreshOnSave(
  watcher: FSWatcher,
  logger: AstroIntegrationLogger,
  { show, render, check }: Steps,
): () => void {
  const folder = resolve(contentDir) + sep;
  const inTurn = () => {
    let last = Promise.resolve();
    return (step: () => Promise<void>) => {
      last = last.then(step).catch((error: unknown) => logger.error(String(error)));
      return last;
    };
  };
  const [enqueue, enqueueRendering] = [inTurn(), inTurn()];
  let isQueued = false;
  let saves = 0;
  const checkLater = async () => {
    const latest = saves;
    const isLatest = () => latest === saves;
    await setTimeout(REST_MS);
    if (isLatest()) await enqueueRendering(render);
    if (isLatest()) void enqueue(check);
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (isQueued || !path.startsWith(folder)) return;
    isQueued = true;
    saves += 1;
    void enqueue(async () => {
      await setTimeout(WRITE_MS);
      isQueued = false;
      await show();
      void checkLater();
    });
  });
  return () => void checkLater();
}

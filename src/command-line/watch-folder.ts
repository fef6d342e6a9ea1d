import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';

/** Editors save in several steps, and several files at once: what comes within this time is one save. */
const PAUSE = 100;

/**
 * Calls `run` now, then after each save in a folder, one call after the other.
 *
 * @param run Handles its own errors.
 */
export function watchFolder(folder: string, run: () => Promise<void>): FSWatcher {
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const queue = () => {
    last = last.then(run);
  };
  const watcher = watch(folder, { recursive: true }, (_event, path) => {
    if (isHidden(path)) return;
    clearTimeout(timer);
    timer = setTimeout(queue, PAUSE);
  });
  // After the watching has started: a save meanwhile is not missed.
  queue();
  return watcher;
}

/** Hidden files are no content, but where some editors keep what is not saved yet. */
function isHidden(path: string | null): boolean {
  return path !== null && basename(path).startsWith('.');
}

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { askThread, startThread } from '../workers/ask-thread.ts';
import { type Ask, shareOut } from '../workers/share-out.ts';
import { factsReader, type ListedFacts } from './listed-facts.ts';
import type { PageFacts } from './page-facts.ts';

const PROGRAM = new URL('facts-worker.ts', import.meta.url);
const BATCH = 50;

/**
 * Reads pages in threads, one a core.
 *
 * @param paths Of HTML files.
 * @returns the facts of each.
 */
export async function readInThreads(paths: readonly string[]): Promise<PageFacts[]> {
  const threads = Array.from({ length: availableParallelism() }, () =>
    startThread(PROGRAM, { maxYoungGenerationSizeMb: 16 }),
  );
  try {
    return await Promise.all(shareOut(paths, threads.map(readIn), BATCH));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function readIn(thread: Worker): Ask<string, PageFacts> {
  const ask = askThread<string, ListedFacts>(thread);
  const read = factsReader();
  return async (paths) => (await ask(paths)).map(read);
}

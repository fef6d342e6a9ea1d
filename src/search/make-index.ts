import { awaitedLater } from '../safety/awaited-later.ts';
import { askThread, startThread } from '../workers/ask-thread.ts';
import type { IndexedPage, IndexFile } from './pagefind-index.ts';

type Pages = AsyncIterable<IndexedPage> | Iterable<IndexedPage>;

const PROGRAM = new URL('index-worker.ts', import.meta.url);
const BATCH = 50;
/** How many batches are on their way at most: enough to go on with while Vite keeps this thread busy. */
const AT_ONCE = 20;

/**
 * Makes the index of a site's pages, and the program that searches it: in a thread, where Pagefind is not kept waiting
 * while this one is busy with Vite.
 *
 * @param pages Asked for one after the other, so that they need not all be in memory. The index depends on their order.
 * @param lang Whose stems the words are cut to, whatever language a page says it is in: one index finds all.
 * @returns its files.
 * @throws Error when Pagefind refuses a page.
 */
export async function makeIndex(pages: Pages, lang: string): Promise<IndexFile[]> {
  const thread = startThread(PROGRAM, { maxYoungGenerationSizeMb: 8 }, lang);
  const ask = askThread<IndexedPage, IndexFile>(thread);
  try {
    const onTheirWay: Promise<unknown>[] = [];
    for await (const batch of batches(pages)) {
      if (onTheirWay.length >= AT_ONCE) await onTheirWay.shift();
      // Whoever asks for the files is told of what goes wrong.
      onTheirWay.push(awaitedLater(ask(batch)));
    }
    return await ask([]);
  } finally {
    await thread.terminate();
  }
}

async function* batches(pages: Pages): AsyncGenerator<IndexedPage[]> {
  let batch: IndexedPage[] = [];
  for await (const page of pages) {
    batch.push(page);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A thread that has Pagefind make an index: `make-index.ts` hands the pages over. */
import { parentPort, workerData } from 'node:worker_threads';
import { type IndexedPage, openPagefindIndex } from './pagefind-index.ts';

const index = openPagefindIndex(workerData);
let last = Promise.resolve();

// No page: all are there. (What goes wrong ends the thread, and is told there.)
parentPort?.on('message', (pages: IndexedPage[]) => {
  last = last.then(async () => {
    parentPort?.postMessage(pages.length > 0 ? await index.add(pages) : await index.files());
  });
});

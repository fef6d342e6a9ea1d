import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { messageOf, type PlainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { type PageJob, processPage } from './process-page.ts';

/** Below this many pages, starting threads takes longer than they save. */
const WORTH_THREADS = 400;
const BATCH = 50;

/** Puts pages through the plugin list, in their order; many of them on all cores. */
export async function processPages(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]> {
  if (jobs.length < WORTH_THREADS) return Promise.all(jobs.map(processPage));
  const results: RenderedMarkdown[] = [];
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) => index * BATCH);
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('page-worker.ts', import.meta.url)),
  );
  const work = async (worker: Worker) => {
    for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
      const processed = await ask(worker, jobs.slice(start, start + BATCH));
      for (const [index, result] of processed.entries()) results[start + index] = result;
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

type PlainResult = Omit<RenderedMarkdown, 'messages'> & { messages: PlainMessage[] };

function ask(worker: Worker, jobs: PageJob[]): Promise<RenderedMarkdown[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (results: PlainResult[]) => {
      worker.off('error', reject);
      resolve(results.map((result) => ({ ...result, messages: result.messages.map(messageOf) })));
    });
    worker.postMessage(jobs);
  });
}

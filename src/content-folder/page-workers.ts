import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { messageOf, type PlainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { type PageJob, processPages } from './process-page.ts';

/** Below this many pages, starting threads takes longer than they save. */
const WORTH_THREADS = 400;
const BATCH = 50;

/** Whoever puts pages through the plugin list. */
export interface PageWorkers {
  /** The results come in the order of the jobs. */
  process(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]>;
  stop(): void;
}

/** One thread a core for many pages, this one for few. Threads load while this one goes on. */
export function startPageWorkers(pages: number): PageWorkers {
  if (pages < WORTH_THREADS) return { process: processPages, stop: () => {} };
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('page-worker.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  );
  return {
    process: (jobs) => share(jobs, threads),
    stop: () => {
      for (const thread of threads) void thread.terminate();
    },
  };
}

async function share(jobs: readonly PageJob[], threads: readonly Worker[]): Promise<RenderedMarkdown[]> {
  const results: RenderedMarkdown[] = [];
  let next = 0;
  const work = async (thread: Worker) => {
    while (next < jobs.length) {
      const start = next;
      next += BATCH;
      const done = await ask(thread, jobs.slice(start, start + BATCH));
      for (const [index, result] of done.entries()) results[start + index] = result;
    }
  };
  await Promise.all(threads.map(work));
  return results;
}

type PlainResult = Omit<RenderedMarkdown, 'messages'> & { messages: PlainMessage[] };

function ask(thread: Worker, jobs: PageJob[]): Promise<RenderedMarkdown[]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (results: PlainResult[]) => {
      thread.off('error', reject);
      resolve(results.map((result) => ({ ...result, messages: result.messages.map(messageOf) })));
    });
    thread.postMessage(jobs);
  });
}

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { messageOf, type PlainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { PageJob } from './process-page.ts';

/** Below this many pages, a thread a core takes longer to start than it saves. */
const WORTH_THREADS = 400;
const BATCH = 50;

/** Whoever puts pages through the plugin list. */
export interface PageWorkers {
  /** The results come in the order of the jobs. */
  process(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]>;
  stop(): void;
}

/** Where a few pages are processed: in a thread, while this one has something else to do, or without starting one. */
export type FewPages = 'aside' | 'here';

/** Threads that wait for pages. */
let waiting: Worker[] = [];

/** Has a thread load the plugins, for pages that are going to come. */
export function expectPages(): void {
  waiting.push(startThread());
}

/** Many pages get one thread a core. Threads load while this one goes on. */
export function startPageWorkers(pages: number, fewPages: FewPages): PageWorkers {
  const wanted = pages < WORTH_THREADS ? Math.min(pages, 1) : availableParallelism();
  const threads = waiting;
  waiting = [];
  while (threads.length < wanted) threads.push(startThread());
  return {
    async process(jobs) {
      if (jobs.length === 0) return [];
      if (threads.length === 0 && fewPages === 'here') return processHere(jobs);
      if (threads.length === 0) threads.push(startThread());
      return share(jobs, threads);
    },
    stop() {
      for (const thread of threads) void thread.terminate();
    },
  };
}

function startThread(): Worker {
  // What a page is made of is gone with it. V8 may come to think that it lives long, and then keeps all of it until the
  // old space is searched: a sixth more work, and 100 MB. The setting is one of the process, for all its threads.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const thread = new Worker(new URL('page-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  // A program that ends without asking it for anything need not wait for it.
  thread.unref();
  return thread;
}

async function processHere(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]> {
  // The plugins take longer to load than a few pages to process.
  const { processPages } = await import('./process-page.ts');
  return processPages(jobs);
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
    thread.ref();
    thread.once('error', reject);
    thread.once('message', (results: PlainResult[]) => {
      thread.off('error', reject);
      thread.unref();
      resolve(results.map((result) => ({ ...result, messages: result.messages.map(messageOf) })));
    });
    thread.postMessage(jobs);
  });
}

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { messageOf, type PlainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { shareOut } from '../threads/share-out.ts';
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
      return processThere(jobs, threads);
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
  thread.unref();
  return thread;
}

async function processHere(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]> {
  // The plugins take longer to load than a few pages to process.
  const { processPages } = await import('./process-page.ts');
  return processPages(jobs);
}

type PlainResult = Omit<RenderedMarkdown, 'messages'> & { messages: PlainMessage[] };

async function processThere(jobs: readonly PageJob[], threads: readonly Worker[]): Promise<RenderedMarkdown[]> {
  const results = await shareOut<PageJob, PlainResult>(jobs, threads, BATCH);
  return results.map((result) => ({ ...result, messages: result.messages.map(messageOf) }));
}

import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { messageOf, type PlainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { askProcess, startProcess } from '../workers/ask-process.ts';
import { type Ask, shareOut } from '../workers/share-out.ts';
import type { PageJob } from './process-page.ts';

/** Below this many pages, a process a core takes longer to start than it saves. */
const WORTH_PROCESSES = 400;
const BATCH = 50;

/** How far V8 lets the heap grow before it searches all of it. Its own measure keeps as much garbage as there are pages. */
const HOLD_LESS = '--heap-growing-percent=80';

/** Whoever puts pages through the plugin list. */
export interface PageWorkers {
  /** A promise of each result, in the order of the jobs. */
  process(jobs: readonly PageJob[]): Promise<RenderedMarkdown>[];
  stop(): void;
}

/** Where a few pages are processed: in a process, while this one has something else to do, or without starting one. */
export type FewPages = 'aside' | 'here';

/** Processes that wait for pages. */
let waiting: ChildProcess[] = [];

/** Has a process load the plugins, for pages that are going to come. */
export function expectPages(): void {
  waiting.push(startWorker());
}

/** Many pages get one process a core. They load while this one goes on. */
export function startPageWorkers(pages: number, fewPages: FewPages): PageWorkers {
  const wanted = pages < WORTH_PROCESSES ? Math.min(pages, 1) : availableParallelism();
  const processes = waiting;
  waiting = [];
  while (processes.length < wanted) processes.push(startWorker());
  if (wanted > 1) setFlagsFromString(HOLD_LESS);
  return {
    process(jobs) {
      if (jobs.length === 0) return [];
      if (processes.length === 0 && fewPages === 'here') return shareOut(jobs, [processHere], jobs.length);
      if (processes.length === 0) processes.push(startWorker());
      return shareOut(jobs, processes.map(processThere), BATCH);
    },
    stop() {
      // It ends by itself, and leaves its modules compiled for the next one.
      for (const child of processes) child.disconnect();
    },
  };
}

/**
 * Processes of their own, not threads: what they held is given back when they end, 170 MB for thousands of pages.
 *
 * What a page is made of is gone with it. V8 may come to think that it lives long, and then keeps all of it until the
 * old space is searched: a sixth more work, and 100 MB.
 */
function startWorker(): ChildProcess {
  const options = ['--no-allocation-site-pretenuring', '--max-semi-space-size=8'];
  return startProcess(new URL('page-worker.ts', import.meta.url), options);
}

async function processHere(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]> {
  // The plugins take longer to load than a few pages to process.
  const { processPages } = await import('./process-page.ts');
  return processPages(jobs);
}

type PlainResult = Omit<RenderedMarkdown, 'messages'> & { messages: PlainMessage[] };

function processThere(child: ChildProcess): Ask<PageJob, RenderedMarkdown> {
  const ask = askProcess<PageJob, PlainResult>(child);
  return async (jobs) => {
    const results = await ask(jobs);
    return results.map((result) => ({ ...result, messages: result.messages.map(messageOf) }));
  };
}

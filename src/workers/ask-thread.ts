import { type ResourceLimits, Worker } from 'node:worker_threads';
import { withCompileCache } from './compile-cache.ts';
import type { Ask } from './share-out.ts';

/**
 * Starts a module in a thread. A program that ends without asking it need not wait for it.
 *
 * @param workerData What it is to know from the start.
 */
export function startThread(module: URL, resourceLimits: ResourceLimits, workerData?: unknown): Worker {
  const thread = new Worker(module, { env: withCompileCache(), resourceLimits, workerData });
  thread.unref();
  return thread;
}

/**
 * Asks a thread, which answers each message with one, in their order: it may be asked again before it answered.
 *
 * @throws What went wrong in it.
 */
export function askThread<Job, Result>(thread: Worker): Ask<Job, Result> {
  const asked: PromiseWithResolvers<Result[]>[] = [];
  let failure: unknown;
  thread.on('message', (results: Result[]) => {
    asked.shift()?.resolve(results);
    if (asked.length === 0) thread.unref();
  });
  thread.once('error', (error) => {
    failure = error;
    for (const { reject } of asked) reject(error);
  });
  return async (jobs) => {
    if (failure) throw failure;
    const answer = Promise.withResolvers<Result[]>();
    asked.push(answer);
    thread.ref();
    thread.postMessage(jobs);
    return answer.promise;
  };
}

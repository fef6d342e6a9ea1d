import { type ResourceLimits, Worker } from 'node:worker_threads';
import { withCompileCache } from './compile-cache.ts';
import type { Ask } from './share-out.ts';

/** Starts a module in a thread. A program that ends without asking it need not wait for it. */
export function startThread(module: URL, resourceLimits: ResourceLimits): Worker {
  const thread = new Worker(module, { env: withCompileCache(), resourceLimits });
  thread.unref();
  return thread;
}

/**
 * Asks a thread, which answers each message with one.
 *
 * @throws What went wrong in it.
 */
export function askThread<Job, Result>(thread: Worker): Ask<Job, Result> {
  return (jobs) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result[]>();
    thread.ref();
    thread.once('error', reject);
    thread.once('message', (results: Result[]) => {
      thread.off('error', reject);
      thread.unref();
      resolve(results);
    });
    thread.postMessage(jobs);
    return promise;
  };
}

import type { Worker } from 'node:worker_threads';
import type { Ask } from './share-out.ts';

/**
 * Asks a thread, which answers each message with one. A program that ends without asking it need not wait for it.
 *
 * @throws What went wrong in it.
 */
export function askThread<Job, Result>(thread: Worker): Ask<Job, Result> {
  thread.unref();
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

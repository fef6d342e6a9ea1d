import type { Worker } from 'node:worker_threads';

/**
 * Has threads do jobs, some at a time: whoever is done takes the next ones.
 *
 * @param threads They have nothing else to do. Each answers a list of jobs with the list of their results.
 * @returns the results in the order of the jobs.
 */
export async function shareOut<Job, Result>(
  jobs: readonly Job[],
  threads: readonly Worker[],
  atATime: number,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (thread: Worker) => {
    while (next < jobs.length) {
      const start = next;
      next += atATime;
      const done = await ask<Job, Result>(thread, jobs.slice(start, start + atATime));
      for (const [index, result] of done.entries()) results[start + index] = result;
    }
  };
  await Promise.all(threads.map(work));
  return results;
}

function ask<Job, Result>(thread: Worker, jobs: readonly Job[]): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    // A program that ends without asking a thread for anything need not wait for it.
    thread.ref();
    thread.once('error', reject);
    thread.once('message', (results: Result[]) => {
      thread.off('error', reject);
      thread.unref();
      resolve(results);
    });
    thread.postMessage(jobs);
  });
}

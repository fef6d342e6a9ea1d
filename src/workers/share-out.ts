/** Whoever answers a list of jobs with the list of their results. */
export type Ask<Job, Result> = (jobs: readonly Job[]) => Promise<Result[]>;

/**
 * Has several workers do jobs, some at a time: whoever is done takes the next ones.
 *
 * @param workers They have nothing else to do.
 * @returns a promise of each result, in the order of the jobs. When a worker fails, all that is not done by then does.
 */
export function shareOut<Job, Result>(
  jobs: readonly Job[],
  workers: readonly Ask<Job, Result>[],
  atATime: number,
): Promise<Result>[] {
  const results = jobs.map(() => Promise.withResolvers<Result>());
  let next = 0;
  const work = async (ask: Ask<Job, Result>) => {
    while (next < jobs.length) {
      const start = next;
      next += atATime;
      const done = await ask(jobs.slice(start, start + atATime));
      for (const [index, result] of done.entries()) results[start + index]?.resolve(result);
    }
  };
  Promise.all(workers.map(work)).catch((error) => {
    for (const { reject } of results) reject(error);
  });
  return results.map(({ promise }) => promise);
}

import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shareOut } from '../../../src/workers/share-out.ts';

const double = async (jobs: readonly number[]) => jobs.map((job) => job * 2);

test('the results come in the order of the jobs, whoever is done first', async () => {
  const jobs = Array.from({ length: 25 }, (_, index) => index);
  const slowAtFirst = async (some: readonly number[]) => {
    if (some[0] === 0) await setTimeout(20);
    return double(some);
  };
  expect(await Promise.all(shareOut(jobs, [slowAtFirst, slowAtFirst], 3))).toEqual(jobs.map((job) => job * 2));
});

test('a result is there before the others are', async () => {
  const never = new Promise<number[]>(() => {});
  const [first] = shareOut([1, 2], [async (jobs) => (jobs[0] === 1 ? double(jobs) : never)], 1);
  expect(await first).toBe(2);
});

test('there is nothing to wait for when there is nothing to do', () => {
  expect(shareOut([], [double], 3)).toEqual([]);
});

test('what goes wrong in a worker is told to all who wait, not to those who have their result', async () => {
  const broken = async (jobs: readonly number[]) => {
    if (jobs[0] === 2) throw new Error('broken');
    return double(jobs);
  };
  const results = await Promise.allSettled(shareOut([1, 2, 3], [broken], 1));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(results[2]).toMatchObject({ reason: { message: 'broken' } });
});

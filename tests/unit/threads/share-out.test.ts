import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { shareOut } from '../../../src/threads/share-out.ts';

const threads: Worker[] = [];

/** Threads that run a program, with `jobs` at hand and an answer to give. */
function threadsThat(program: string, count = 2): Worker[] {
  const source = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (jobs) => { ${program} });`;
  threads.push(...Array.from({ length: count }, () => new Worker(source, { eval: true })));
  return threads;
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

test('the results come in the order of the jobs, whoever is done first', async () => {
  const jobs = Array.from({ length: 25 }, (_, index) => index);
  const slowAtFirst = 'setTimeout(() => parentPort.postMessage(jobs.map((job) => job * 2)), jobs[0] === 0 ? 50 : 0);';
  expect(await shareOut(jobs, threadsThat(slowAtFirst), 3)).toEqual(jobs.map((job) => job * 2));
});

test('there is nothing to wait for when there is nothing to do', async () => {
  expect(await shareOut([], threadsThat(''), 3)).toEqual([]);
});

test('what goes wrong in a thread is told', async () => {
  await expect(shareOut([1], threadsThat('throw new Error("broken");', 1), 1)).rejects.toThrow('broken');
});

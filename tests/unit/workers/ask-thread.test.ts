import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { askThread } from '../../../src/workers/ask-thread.ts';

const threads: Worker[] = [];

function threadThat(program: string): Worker {
  const source = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (jobs) => { ${program} });`;
  const thread = new Worker(source, { eval: true });
  threads.push(thread);
  return thread;
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

test('a thread answers, as often as it is asked', async () => {
  const ask = askThread<number, number>(threadThat('parentPort.postMessage(jobs.map((job) => job * 2));'));
  expect(await ask([1, 2])).toEqual([2, 4]);
  expect(await ask([3])).toEqual([6]);
});

test('a thread is asked again before it answered', async () => {
  const ask = askThread<number, number>(threadThat('setTimeout(() => parentPort.postMessage(jobs), jobs.length);'));
  expect(await Promise.all([ask([1]), ask([2, 2]), ask([3, 3, 3])])).toEqual([[1], [2, 2], [3, 3, 3]]);
});

test('what goes wrong in a thread is told', async () => {
  const ask = askThread(threadThat('throw new Error("broken");'));
  const answers = [ask([1]), ask([2])];
  await expect(answers[0]).rejects.toThrow('broken');
  await expect(answers[1]).rejects.toThrow('broken');
  await expect(ask([3])).rejects.toThrow('broken');
});

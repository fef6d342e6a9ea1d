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

test('what goes wrong in a thread is told', async () => {
  await expect(askThread(threadThat('throw new Error("broken");'))([1])).rejects.toThrow('broken');
});

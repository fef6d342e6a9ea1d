import { expect, test } from 'vitest';
import { politeQueue } from '../../../src/external-links/polite-queue.ts';

/** Runs tasks, one for each host named, and tells how many ran at once at most: in all, and for one host. */
async function most(hosts: readonly string[], politeness: { atOnce: number; perHost: number }) {
  const queue = politeQueue(politeness);
  const running: string[] = [];
  let all = 0;
  let ofOne = 0;
  const task = (host: string) => async () => {
    running.push(host);
    all = Math.max(all, running.length);
    ofOne = Math.max(ofOne, running.filter((other) => other === host).length);
    await new Promise(setImmediate);
    running.splice(running.indexOf(host), 1);
  };
  await Promise.all(hosts.map((host) => queue.run(host, task(host))));
  return { all, ofOne };
}

const times = (count: number, host: string) => Array<string>(count).fill(host);

test.each([
  [times(20, 'a'), { all: 2, ofOne: 2 }],
  [['a', 'b', 'c', 'd', 'e', 'f'], { all: 5, ofOne: 1 }],
  [[...times(20, 'a'), ...times(20, 'b')], { all: 4, ofOne: 2 }],
  [[...times(9, 'a'), ...times(9, 'b'), ...times(9, 'c'), ...times(9, 'd')], { all: 5, ofOne: 2 }],
])('%j: %j', async (hosts, expected) => {
  expect(await most(hosts, { atOnce: 5, perHost: 2 })).toEqual(expected);
});

test('a host at rest is asked nothing until it has rested, however often it is told to; others go on', async () => {
  const queue = politeQueue({ atOnce: 5, perHost: 2 });
  const done: string[] = [];
  const short = Promise.withResolvers<void>();
  const long = Promise.withResolvers<void>();
  queue.restUntil('a', long.promise);
  queue.restUntil('a', short.promise);
  const waiting = queue.run('a', async () => done.push('a'));
  await queue.run('b', async () => done.push('b'));
  short.resolve();
  await new Promise(setImmediate);
  expect(done).toEqual(['b']);
  long.resolve();
  await waiting;
  expect(done).toEqual(['b', 'a']);
});

test('a task that fails leaves its place to the next', async () => {
  const queue = politeQueue({ atOnce: 1, perHost: 1 });
  await expect(queue.run('a', () => Promise.reject(new Error('non')))).rejects.toThrow('non');
  expect(await queue.run('a', async () => 'oui')).toBe('oui');
});

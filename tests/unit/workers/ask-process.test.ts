import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { askProcess, startProcess } from '../../../src/workers/ask-process.ts';

const children: ChildProcess[] = [];

function processThat(program: string): ChildProcess {
  const file = join(mkdtempSync(join(tmpdir(), 'process-')), 'worker.mjs');
  writeFileSync(file, `process.on('message', (jobs) => { ${program} });`);
  const child = startProcess(pathToFileURL(file));
  children.push(child);
  return child;
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

test('a process answers, as often as it is asked', async () => {
  const ask = askProcess<number, number>(processThat('process.send(jobs.map((job) => job * 2));'));
  expect(await ask([1, 2])).toEqual([2, 4]);
  expect(await ask([3])).toEqual([6]);
});

test('a process that ends without an answer is named', async () => {
  await expect(askProcess(processThat('process.exit(3);'))([1])).rejects.toThrow(
    'worker.mjs ended without an answer (3)',
  );
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/published-pages/digest.ts';
import { setAside } from '../../../src/published-pages/previous-output.ts';

/** An output folder with one page. */
function published(): string {
  const outDir = join(mkdtempSync(join(tmpdir(), 'output-')), 'dist');
  mkdirSync(join(outDir, 'a'), { recursive: true });
  writeFileSync(join(outDir, 'a/b.html'), 'Un');
  return outDir;
}

test('an output that is set aside is not there any more', () => {
  const outDir = published();
  setAside(outDir);
  expect(existsSync(outDir)).toBe(false);
});

test('a file that holds what it should comes back; another one does not', () => {
  const outDir = published();
  const previous = setAside(outDir);
  expect(previous.take('a/b.html', digestOf('Deux'))).toBeUndefined();
  expect(previous.take('a/c.html', digestOf('Un'))).toBeUndefined();
  expect(existsSync(outDir)).toBe(false);
  expect(String(previous.take('a/b.html', digestOf('Un')))).toBe('Un');
  expect(readFileSync(join(outDir, 'a/b.html'), 'utf8')).toBe('Un');
});

test('after a build that failed, the output of the one before it is still there to take from', () => {
  const outDir = published();
  setAside(outDir);
  expect(String(setAside(outDir).take('a/b.html', digestOf('Un')))).toBe('Un');
});

test('nothing is left of what is removed', () => {
  const outDir = published();
  const previous = setAside(outDir);
  previous.remove();
  expect(readdirSync(join(outDir, '..'))).toEqual([]);
  setAside(outDir).remove();
});

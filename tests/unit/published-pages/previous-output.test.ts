import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf, digestOfFiles } from '../../../src/published-pages/digest.ts';
import { setAside } from '../../../src/published-pages/previous-output.ts';

type Files = Record<string, string>;

/** An output folder. */
function published(files: Files = { 'a/b.html': 'Un' }): string {
  const outDir = join(mkdtempSync(join(tmpdir(), 'output-')), 'dist');
  write(outDir, files);
  return outDir;
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

test('an output that is set aside is not there any more', () => {
  const outDir = published();
  setAside(outDir);
  expect(existsSync(outDir)).toBe(false);
});

test('a file that holds what it should comes back; another one does not', () => {
  const outDir = published();
  const previous = setAside(outDir);
  expect(previous.take('a/b.html', digestOf('Deux'))).toBe(false);
  expect(previous.take('a/c.html', digestOf('Un'))).toBe(false);
  expect(existsSync(outDir)).toBe(false);
  expect(previous.take('a/b.html', digestOf('Un'))).toBe(true);
  expect(previous.take('a/b.html', digestOf('Un'))).toBe(true);
  expect(previous.take('a/b.html', digestOf('Deux'))).toBe(false);
  expect(readFileSync(join(outDir, 'a/b.html'), 'utf8')).toBe('Un');
});

const FILES = {
  'a.html': 'A',
  'a/b.html': 'B',
  'a/b/c.html': 'C',
  'd/e.html': 'E',
  'd/f.html': 'F',
  'g/h/i.html': 'I',
};

test.each<[string, string[], Files]>([
  ['all of them', Object.keys(FILES), {}],
  ['one of a folder', ['d/f.html'], {}],
  ['one above others, one below others', ['a.html', 'a/b/c.html'], {}],
  ['whole folders', ['a/b.html', 'a/b/c.html', 'd/e.html', 'd/f.html', 'g/h/i.html'], {}],
  [
    'whole folders that are there already',
    ['a/b.html', 'a/b/c.html', 'g/h/i.html'],
    { 'a/new.html': 'N', 'g/h/new': 'N' },
  ],
  ['nothing', [], { 'a/new.html': 'N' }],
])('of an output with folders, %s come back, and nothing else', (_, wanted, there) => {
  const outDir = published(FILES);
  const previous = setAside(outDir);
  write(outDir, { 'always.txt': '', ...there });
  const texts = new Map(Object.entries(FILES).filter(([path]) => wanted.includes(path)));
  const digests = new Map([...texts].map(([path, text]) => [path, digestOf(text)]));
  expect([...previous.takeAll(new Map([...digests, ['lost.html', digestOf('L')]]))].sort()).toEqual(wanted);
  expect(filesBelow(outDir)).toEqual({ 'always.txt': '', ...there, ...Object.fromEntries(texts) });
  for (const [path, digest] of digests) expect(previous.take(path, digest)).toBe(true);
  previous.remove();
  expect(readdirSync(join(outDir, '..'))).toEqual(['dist']);
});

test('a folder with a file that holds something else stays behind, but for the others', () => {
  const outDir = published(FILES);
  const previous = setAside(outDir);
  const digests = new Map([
    ['d/e.html', digestOf('E')],
    ['d/f.html', digestOf('Other')],
  ]);
  expect([...previous.takeAll(digests)]).toEqual(['d/e.html']);
  expect(filesBelow(outDir)).toEqual({ 'd/e.html': 'E' });
});

test('after a build that failed, the output of the one before it is still there to take from', () => {
  const outDir = published();
  setAside(outDir);
  expect(setAside(outDir).take('a/b.html', digestOf('Un'))).toBe(true);
});

test('nothing is left of what is removed', () => {
  const outDir = published();
  const previous = setAside(outDir);
  previous.remove();
  expect(readdirSync(join(outDir, '..'))).toEqual([]);
  setAside(outDir).remove();
});

test('a folder that holds what it should, and nothing else, comes back whole', () => {
  const files = { 'x/a': 'A', 'x/y/b': 'B' };
  const content = (text: string) => new TextEncoder().encode(text);
  const digest = digestOfFiles([
    { path: 'y/b', content: content('B') },
    { path: 'a', content: content('A') },
  ]);
  const outDir = published(files);
  const previous = setAside(outDir);
  expect(previous.holdsFolder('x', digest)).toBe(true);
  expect(previous.holdsFolder('z', digest)).toBe(false);
  previous.takeFolder('x');
  expect(filesBelow(outDir)).toEqual(files);
  for (const changed of [{ ...files, 'x/a': 'C' }, { ...files, 'x/c': '' }, { 'x/a': 'A' }]) {
    expect(setAside(published(changed)).holdsFolder('x', digest)).toBe(false);
  }
});

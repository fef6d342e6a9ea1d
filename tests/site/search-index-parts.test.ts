import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Build, build, copyFixture } from './build.ts';
import { MANY_PAGES } from './many-pages.ts';

let content: string;
let first: Build;

beforeAll(async () => {
  content = await copyFixture('small', MANY_PAGES);
  first = await build(content);
  expect(first.exitCode, first.output).toBe(0);
});

const partsOf = ({ files }: Build) => [
  ...new Set(files.flatMap((path) => path.match(/^pagefind\/index\/[^/]+/) ?? [])),
];

test('after an edit, one part of the search index is made, the other is kept, as in a build that has no cache', async () => {
  const before = partsOf(first);
  expect(before).toHaveLength(2);
  const page = join(content, 'pages/fiches/7.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('Une fiche', 'La fiche'));
  const edited = await build(content, { outDir: first.outDir });
  expect(edited.exitCode, edited.output).toBe(0);
  expect(partsOf(edited).filter((part) => before.includes(part))).toHaveLength(1);
  const cold = await build(
    await copyFixture('small', { ...MANY_PAGES, 'pages/fiches/7.md': readFileSync(page, 'utf8') }),
  );
  expect(edited.files).toEqual(cold.files);
  for (const path of cold.files) {
    const [one, other] = [edited, cold].map(({ outDir }) => readFileSync(join(outDir, path)));
    expect(one?.equals(other as Buffer), path).toBe(true);
  }
});

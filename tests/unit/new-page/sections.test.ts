import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSections } from '../../../src/new-page/sections.ts';

test('lists folders: neither files, nor hidden ones, nor symbolic links', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sections-'));
  for (const path of ['b/c', 'a', '.git/x', 'b/.cache']) await mkdir(join(folder, 'pages', path), { recursive: true });
  await writeFile(join(folder, 'pages/page.md'), '');
  await mkdir(join(folder, 'out/deep'), { recursive: true });
  await symlink('../out', join(folder, 'pages/out'));
  await symlink('.', join(folder, 'pages/loop'));
  expect(await readSections(folder)).toEqual(['a', 'b', 'b/c']);
});

test('a content folder that does not exist has none', async () => {
  expect(await readSections(join(tmpdir(), 'no-such-folder'))).toEqual([]);
});

import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listAllFiles, listFiles } from '../../../src/safety/list-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'list-'));
await mkdir(join(folder, 'b/c'), { recursive: true });
await mkdir(join(folder, '.hidden'));
for (const path of ['a.md', 'b/c/d.md', 'b/.DS_Store', '.hidden/e.md']) await writeFile(join(folder, path), '');
await symlink('/etc', join(folder, 'b/out'));

test('files are listed by their path; links are told, and not followed; a hidden page is told', async () => {
  expect(await listFiles(folder)).toEqual({
    files: ['a.md', 'b/c/d.md'],
    refused: [
      { name: 'b/out', reason: expect.stringContaining('lien symbolique') },
      { name: '.hidden/e.md', reason: expect.stringContaining('cachée') },
    ],
  });
});

test('hidden files are listed where they are published', async () => {
  const { files } = await listAllFiles(folder);
  expect(files).toEqual(['.hidden/e.md', 'a.md', 'b/.DS_Store', 'b/c/d.md']);
});

test('a folder that is not there is empty', async () => {
  expect(await listFiles(join(folder, 'none'))).toEqual({ files: [], refused: [] });
});

test('a file where a folder is expected is told', async () => {
  expect((await listFiles(join(folder, 'a.md'))).refused).toEqual([
    { name: '', reason: expect.stringContaining('Un dossier est attendu') },
  ]);
});

test('a folder that is a link itself is told', async () => {
  expect((await listFiles(join(folder, 'b/out'))).refused).toEqual([
    { name: '', reason: expect.stringContaining('lien') },
  ]);
});

test('folders deeper than any site are told', async () => {
  const deep = await mkdtemp(join(tmpdir(), 'deep-'));
  await mkdir(join(deep, Array(22).fill('a').join('/')), { recursive: true });
  expect((await listFiles(deep)).refused).toEqual([
    { name: Array(21).fill('a').join('/'), reason: expect.stringContaining('niveaux de profondeur') },
  ]);
});

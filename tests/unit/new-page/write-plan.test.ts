import { mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writePlan } from '../../../src/new-page/write-plan.ts';
import { Refusal } from '../../../src/questions/question.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'menu.yml'), 'before', { mode: 0o640 });
});
const planned = (page = 'pages/neuf.md') => ({
  page: { path: join(folder, page), text: 'page' },
  sidebar: { path: join(folder, 'menu.yml'), text: 'after' },
});
const files = async () => (await readdir(folder, { recursive: true })).sort();

test('writes both, and keeps the permissions of the sidebar', async () => {
  const { mode } = await stat(join(folder, 'menu.yml'));
  await writePlan(planned());
  expect(await files()).toEqual(['menu.yml', 'pages', 'pages/neuf.md']);
  expect(await readFile(join(folder, 'menu.yml'), 'utf8')).toBe('after');
  expect((await stat(join(folder, 'menu.yml'))).mode).toBe(mode);
});

test('writes a page alone', async () => {
  await writePlan({ ...planned(), sidebar: undefined });
  expect(await readFile(join(folder, 'pages/neuf.md'), 'utf8')).toBe('page');
});

describe('writes nothing at all when', () => {
  test('the page exists', async () => {
    await writeFile(join(folder, 'pages/neuf.md'), 'theirs');
    await expect(writePlan(planned())).rejects.toThrow(/neuf\.md existe déjà/);
    expect(await readFile(join(folder, 'pages/neuf.md'), 'utf8')).toBe('theirs');
    expect(await readFile(join(folder, 'menu.yml'), 'utf8')).toBe('before');
    expect(await files()).toEqual(['menu.yml', 'pages', 'pages/neuf.md']);
  });

  test('a symbolic link, even to nothing, has its name', async () => {
    await symlink(join(folder, 'outside.md'), join(folder, 'pages/neuf.md'));
    await expect(writePlan(planned())).rejects.toBeInstanceOf(Refusal);
    expect(await files()).toEqual(['menu.yml', 'pages', 'pages/neuf.md']);
    expect(await readFile(join(folder, 'menu.yml'), 'utf8')).toBe('before');
  });

  test('its folder does not exist', async () => {
    await expect(writePlan(planned('nulle/part.md'))).rejects.toThrow(/Le dossier de .*part\.md n’existe pas/);
    expect(await readFile(join(folder, 'menu.yml'), 'utf8')).toBe('before');
    expect(await files()).toEqual(['menu.yml', 'pages']);
  });

  test('the sidebar cannot take its place', async () => {
    const { page, sidebar } = planned();
    // A file can't be renamed to a folder.
    await mkdir(join(folder, 'folder.yml/full'), { recursive: true });
    await expect(writePlan({ page, sidebar: { ...sidebar, path: join(folder, 'folder.yml') } })).rejects.toBeInstanceOf(
      Refusal,
    );
    expect(await files()).toEqual(['folder.yml', 'folder.yml/full', 'menu.yml', 'pages']);
  });
});

import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeSite } from '../../../src/new-site/write-site.ts';
import { Refusal } from '../../../src/questions/question.ts';

const SITE = { name: 'Mon site', url: 'https://mon-site.gouv.fr' };

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'new-site-'));
});

test.each(['site', 'un/dossier/profond'])('writes the whole of a site at %s', async (path) => {
  await writeSite(join(parent, path), SITE);
  expect((await readdir(join(parent, path))).sort()).toEqual(['pages', 'public', 'sidebars', 'site.yml']);
  expect(await readFile(join(parent, path, 'site.yml'), 'utf8')).toMatch(/^title: Mon site$/m);
});

test('takes an empty folder', async () => {
  await mkdir(join(parent, 'site'));
  await writeSite(join(parent, 'site'), SITE);
  expect(await readdir(parent)).toEqual(['site']);
});

describe('leaves things as they are when', () => {
  test('the folder holds something', async () => {
    await mkdir(join(parent, 'site'));
    await writeFile(join(parent, 'site/.caché'), 'theirs');
    await expect(writeSite(join(parent, 'site'), SITE)).rejects.toThrow(/n’est pas vide/);
    expect(await readdir(parent, { recursive: true })).toEqual(['site', 'site/.caché']);
  });

  test('a file has its name', async () => {
    await writeFile(join(parent, 'site'), 'theirs');
    await expect(writeSite(join(parent, 'site'), SITE)).rejects.toThrow(/n’est pas un dossier/);
    expect(await readFile(join(parent, 'site'), 'utf8')).toBe('theirs');
  });

  test('a link to nothing has its name', async () => {
    await symlink(join(parent, 'nowhere'), join(parent, 'site'));
    await expect(writeSite(join(parent, 'site'), SITE)).rejects.toBeInstanceOf(Refusal);
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('a file is in the way of the folder', async () => {
    await writeFile(join(parent, 'file'), 'theirs');
    await expect(writeSite(join(parent, 'file/site'), SITE)).rejects.toBeInstanceOf(Refusal);
    expect(await readdir(parent)).toEqual(['file']);
  });

  test.skipIf(process.getuid?.() === 0)('the parent is read-only', async () => {
    await chmod(parent, 0o500);
    await expect(writeSite(join(parent, 'site'), SITE)).rejects.toThrow(/pas le droit d’écrire/);
  });
});

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../../src/change-summary/read-built-site.ts';

test('an output folder is its pages, and the size of every file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dist-'));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'b/index.html'), '<title>Bé</title>');
  await writeFile(join(folder, 'a.css'), 'a{}');
  const { pages, bytes } = await readBuiltSite(folder);
  expect([...pages.values()].map(({ path, title }) => [path, title])).toEqual([['b/index.html', 'Bé']]);
  expect([...bytes]).toEqual([
    ['a.css', 3],
    ['b/index.html', 18],
  ]);
  await expect(readBuiltSite(join(folder, 'rien'))).rejects.toThrow('ENOENT');
});

import { execFileSync } from 'node:child_process';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile } from '../../../src/safety/read-text-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'read-'));
const path = (name: string) => join(folder, name);
await writeFile(path('a'), 'é');
await symlink('a', path('link'));
execFileSync('mkfifo', [path('pipe')]);

test('a text file is read', () => {
  expect(readTextFile(path('a'), 100)).toEqual({ text: 'é' });
});

test.each([
  ['link', 100, /lien symbolique/],
  ['pipe', 100, /tube/],
  ['.', 100, /ni un fichier/],
  ['a', 1, /fait 1 ko/],
  ['none', 100, /a disparu/],
  ['a/b', 100, /ne se lit pas \(ENOTDIR\)/],
])('%s of at most %i bytes is refused', (name, largest, reason) => {
  expect(readTextFile(path(name), largest)).toEqual({ line: 1, reason: expect.stringMatching(reason) });
});

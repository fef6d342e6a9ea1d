import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicDirOf } from '../../../src/content-folder/public-dir.ts';

const folder = mkdtempSync(join(tmpdir(), 'public-'));
const [withPublic, withFile] = [join(folder, 'a'), join(folder, 'b')];
mkdirSync(join(withPublic, 'public'), { recursive: true });
mkdirSync(withFile);
writeFileSync(join(withFile, 'public'), '');

test.each([
  ['has a folder of its own', withPublic, undefined, join(withPublic, 'public')],
  ['has none', folder, undefined, 'public'],
  ['has a file of that name', withFile, undefined, 'public'],
  ['does not exist', join(folder, 'nowhere'), undefined, 'public'],
  ['has its own, but another is named', withPublic, 'elsewhere', 'elsewhere'],
  ['has its own, and nothing is named', withPublic, '', join(withPublic, 'public')],
])('what is published beside a content folder that %s', (_case, contentDir, named, expected) => {
  expect(publicDirOf(contentDir, named)).toBe(expected);
});

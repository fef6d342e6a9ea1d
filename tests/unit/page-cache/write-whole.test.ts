import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/page-cache/write-whole.ts';

test('a file is written over, in a folder that need not be there, and nothing is left beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  const path = join(folder, 'a/b.json');
  writeWhole(path, 'un');
  writeWhole(path, Buffer.from('deux'));
  expect(readFileSync(path, 'utf8')).toBe('deux');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicFaults } from '../../../src/content-folder/public-faults.ts';

test('a file whose accents are signs of their own is told: links to it would lead nowhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'public-'));
  writeFileSync(join(folder, 'e\u0301cole.pdf'), '');
  writeFileSync(join(folder, 'été.pdf'), '');
  expect((await publicFaults(folder)).map(({ file, reason }) => [file, reason])).toEqual([
    [join(folder, 'e\u0301cole.pdf'), expect.stringContaining('Renommez-le')],
  ]);
});

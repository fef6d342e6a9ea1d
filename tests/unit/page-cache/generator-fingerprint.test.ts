import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generatorFingerprint } from '../../../src/page-cache/generator-fingerprint.ts';

let before: string;
const PARTS = ['astro.config.ts', 'package-lock.json', 'src'];

beforeAll(() => {
  before = generatorFingerprint('.');
});

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

test('is the same wherever the project stands', () => {
  expect(generatorFingerprint(copy())).toBe(before);
});

test.each([
  ['a plugin', 'src/markdown/processor.ts'],
  ['a component', 'src/components/footer.astro'],
  ['the configuration', 'astro.config.ts'],
  ['a dependency', 'package-lock.json'],
  ['a new file', 'src/markdown/new.ts'],
])('is another with %s', (_, path) => {
  const folder = copy();
  writeFileSync(join(folder, path), 'changed');
  expect(generatorFingerprint(folder)).not.toBe(before);
});

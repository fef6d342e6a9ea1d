import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceInPlace } from '../../../src/published-pages/replace-in-place.ts';

function replaced(text: string, replacements: Record<string, string>): string {
  const path = join(mkdtempSync(join(tmpdir(), 'file-')), 'a.html');
  writeFileSync(path, text);
  replaceInPlace(path, new Map(Object.entries(replacements)));
  return readFileSync(path, 'utf8');
}

test.each([
  ['as long', 'é /a.css, /b.css, /a.css.', { '/a.css': '/c.css', '/b.css': '/d.css' }, 'é /c.css, /d.css, /c.css.'],
  ['longer', 'é /a.css, /a.css.', { '/a.css': '/long.css' }, 'é /long.css, /long.css.'],
  ['as long in letters, not in bytes', 'é /a.css.', { '/a.css': '/é.css' }, 'é /é.css.'],
  ['not there', 'é /a.css.', { '/b.css': '/c.css' }, 'é /a.css.'],
])('a text that is %s is replaced wherever it stands', (_, text, replacements, result) => {
  expect(replaced(text, replacements as Record<string, string>)).toBe(result);
});

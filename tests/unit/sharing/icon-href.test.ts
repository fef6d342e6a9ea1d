import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iconHref } from '../../../src/sharing/icon-href.ts';

function folderWith(icon?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'icon-'));
  if (icon !== undefined) writeFileSync(join(folder, 'favicon.svg'), icon);
  return folder;
}

test('a small icon is in the page, and reads as it did', () => {
  const icon =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>100 % été</title><path fill="#000091"/></svg>';
  const href = iconHref(folderWith(icon));
  expect(href).toMatch(/^data:image\/svg\+xml,/);
  expect(href).not.toMatch(/[<>"#\s]|%(?![\dA-F]{2})/);
  expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toBe(icon.replaceAll('"', "'"));
});

test('a larger one, or one that is missing, is led to', () => {
  expect(iconHref(folderWith(`<svg>${' '.repeat(600)}</svg>`))).toBe('/favicon.svg');
  expect(iconHref(folderWith())).toBe('/favicon.svg');
});

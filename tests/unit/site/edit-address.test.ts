import { expect, test } from 'vitest';
import { editAddress } from '../../../src/site/edit-address.ts';

const folder = 'https://github.com/o/r/edit/main/content/pages';

test('a page is edited at its file’s path, encoded, below the folder', () => {
  expect(editAddress(folder, 'approche/à côté.md')).toBe(`${folder}/approche/%C3%A0%20c%C3%B4t%C3%A9.md`);
  expect(editAddress(`${folder}/`, 'a.md')).toBe(`${folder}/a.md`);
});

test('without a folder, or a file, there is no such address', () => {
  expect(editAddress(undefined, 'a.md')).toBeUndefined();
  expect(editAddress(folder, '')).toBeUndefined();
});

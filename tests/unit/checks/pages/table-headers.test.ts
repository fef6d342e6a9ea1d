import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each(['<table><tr><td>1</td></tr></table>', '|  |  |\n|--|--|\n| 1 | 2 |'])('%j has no header', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([expect.stringMatching(/^\?pages\/a.md:6 table-header /)]);
});

test.each([
  '| A | B |\n|--|--|\n| 1 | 2 |',
  '|  | B |\n|--|--|\n| 1 | 2 |',
  '<table><tr><th>A</th><td>1</td></tr></table>',
  '<table role="presentation"><tr><td>1</td></tr></table>',
])('%j is right', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([]);
});

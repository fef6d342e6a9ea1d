import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each(['***', '---', '___', '* * *', ' - - -', '- - - -'])('%s by itself is a rule', (rule) => {
  expect(dialectHtml(`a\n\n${rule}\n\nb`)).toBe('<p>a</p><hr><p>b</p>');
});

test.each([
  ['***', '<p>a *** b</p>'],
  ['___', '<p>a ___ b</p>'],
  ['_ _ _', '<p>a _ _ _ b</p>'],
  ['* * *', '<p>a</p><hr><p>b</p>'],
  ['- - -', '<p>a</p><hr><p>b</p>'],
])('%s in a paragraph', (rule, html) => expect(dialectHtml(`a\n${rule}\nb`)).toBe(html));

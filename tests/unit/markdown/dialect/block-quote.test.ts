import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['a text that goes on', '> a\nb', '<p>a b</p>'],
  ['a list that goes on', '> - a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a list right below', '> a\n- b', '<p>a</p><ul><li>b</li></ul>'],
  ['a second paragraph that goes on', '> a\n>\nb', '<p>a</p><p>b</p>'],
  ['a heading right below', '> a\n## b', '<p>a</p><h2>b</h2>'],
  ['a quote', '> a\n> > b', '<p>a</p><blockquote><p>b</p></blockquote>'],
  ['no space', '>a', '<p>a</p>'],
])('a quote with %s', (_case, markdown, html) => {
  expect(dialectHtml(markdown)).toBe(`<blockquote>${html}</blockquote>`);
});

test.each([
  ['a blank line', '> a\n\nb', '<p>b</p>'],
  ['a block of HTML', '> a\n<div>b</div>', '<div>b</div>'],
])('a quote ends at %s', (_case, markdown, html) => {
  expect(dialectHtml(markdown)).toBe(`<blockquote><p>a</p></blockquote>${html}`);
});

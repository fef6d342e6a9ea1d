import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['after a text', 'a\n## b\nc', '<p>a</p><h2>b</h2><p>c</p>'],
  ['with hashes at its end', '## a ##', '<h2>a</h2>'],
  ['underlined', 'a\n---\n\nb\n==', '<h2>a</h2><h1>b</h1>'],
  ['underlined by one hyphen', 'a\n-', '<h2>a</h2>'],
  ['underlined, in an item', '- a\n---', '<ul><li><h2>a</h2></li></ul>'],
])('a heading %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

test.each([
  ['without a space', '##a', '<p>##a</p>'],
  ['indented', ' ## a', '<p>## a</p>'],
  ['empty', '##\n\n# ', '<p>##</p><p>#</p>'],
  ['too deep', '####### a', '<p>####### a</p>'],
  ['of two lines', 'a\nb\n---', '<p>a b ---</p>'],
  ['right below another block', '# a\nb\n---', '<h1>a</h1><p>b ---</p>'],
  ['with an underline that is indented', 'a\n ---', '<p>a ---</p>'],
])('no heading: %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['right below a text', 'a\n- b\n- c', '<p>a</p><ul><li>b</li><li>c</li></ul>'],
  ['whatever its first number', 'a\n2. b', '<p>a</p><ol start="2"><li>b</li></ol>'],
  ['with mixed bullets', '- a\n* b\n+ c', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
  ['indented by one to three', ' - a\n  - b\n   - c', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
  ['far from its text', '-     a\n-     b', '<ul><li>a</li><li>b</li></ul>'],
  [
    'bullets in numbers, indented too little',
    '1. a\n  - b\n  - c\n2. d',
    '<ol><li>a <ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
  ],
  ['bullets in numbers, not indented', '1. a\n- b\n2. c', '<ol><li>a <ul><li>b</li></ul></li><li>c</li></ol>'],
  ['numbers in bullets, not indented', '* a\n1. b\n* c', '<ul><li>a <ol><li>b</li></ol></li><li>c</li></ul>'],
  ['nested by four', '- a\n    - b\n- c', '<ul><li>a <ul><li>b</li></ul></li><li>c</li></ul>'],
  ['nested by a tab', '1. a\n\t- b\n2. c', '<ol><li>a <ul><li>b</li></ul></li><li>c</li></ol>'],
  ['nested unevenly', '1. a\n   - b\n  - c', '<ol><li>a <ul><li>b</li><li>c</li></ul></li></ol>'],
  ['with a text that goes on', '- a\nb\n- c', '<ul><li>a b</li><li>c</li></ul>'],
  ['with a second paragraph', '- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['not going on after a blank line', '- a\n\nb', '<ul><li>a</li></ul><p>b</p>'],
  ['with a heading right below', '- a\n## b', '<ul><li>a <h2>b</h2></li></ul>'],
  ['ended by a block of HTML', '- a\n<div>b</div>', '<ul><li>a</li></ul><div>b</div>'],
  ['not ended by an element within the text', '- a\n<em>b</em>', '<ul><li>a <em>b</em></li></ul>'],
  ['with an item that is empty', '- \n- a', '<ul><li></li><li>a</li></ul>'],
  ['as a rule', '* * *', '<hr>'],
  ['as an item of rules', '* a\n* * *', '<ul><li>a</li><li><ul><li>*</li></ul></li></ul>'],
])('a list %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

test.each([
  ['a number and a parenthesis', '1) a\n2) b', '<p>1) a 2) b</p>'],
  ['a hyphen without a space', '-a', '<p>-a</p>'],
  ['a hyphen alone', '-\n', '<p>-</p>'],
  ['a number alone', '1.', '<p>1.</p>'],
  ['four spaces in a paragraph', 'a\n    - b', '<p>a - b</p>'],
  ['four spaces right below an item', '1.   a\n    - b', '<ol><li>a - b</li></ol>'],
])('no list: %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

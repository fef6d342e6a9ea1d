import { expect, test } from 'vitest';
import { dialectHtml, onOneLine } from './dialect-html.ts';

const AFTER = '\n**b**';
const DONE = '<p><strong>b</strong></p>';

test.each([
  ['blank lines', '<div>\n\na\n\n</div>'],
  ['indentation', '<div>\n\n    <p>a</p>\n\n        <p>b</p>\n</div>'],
  ['a tab', '<div>\n\n\t<p>a</p>\n</div>'],
  ['Markdown', '<div>\n\n# a\n\n- **b**\n\n</div>'],
  ['the same element', '<div>\n<div>a</div>\n\n<div>b</div>\n</div>'],
  ['a tag over several lines', '<div\n  class="a"\n  id="b">\n\na\n</div>'],
  ['a > in an attribute', '<div title="a > b">\n\na\n</div>'],
  ['tags in a comment', '<div>\n<!-- </div>\n\n-->\na\n</div>'],
  ['tags in a script', '<script>\nif (a < b) document.write("<div>")\n\n</script>'],
  ['elements without an end', '<p>a<br>\n\n<img src="a"><hr>\n</p>'],
  ['a tag closed in itself', '<div>\n<path d="" />\n\n</div>'],
  ['capitals', '<DIV>\n\na\n</div>'],
  ['an element that HTML does not know', '<details>\n\na\n</details>'],
  ['a < that starts no tag', '<div>\n1 < 2\n\na</div>'],
])('goes on to the closing tag, over %s', (_case, html) => {
  expect(dialectHtml(html + AFTER)).toBe(onOneLine(html) + DONE);
});

test.each([
  ['right below a text', 'a\n<div>b</div>\nc', '<p>a</p><div>b</div><p>c</p>'],
  ['before a text on its line', '<div>a</div> b *c*', '<div>a</div><p>b <em>c</em></p>'],
  ['before a heading on its line', '<div>a</div># b', '<div>a</div><h1>b</h1>'],
  ['before another on its line', '<div>a</div><p>b</p>', '<div>a</div><p>b</p>'],
  ['indented', '  <div>a</div>', '<div>a</div>'],
  [
    'in an item',
    '- a\n\n  <div>\n\n      b\n  </div>\n- c',
    '<ul><li><p>a</p><div> b </div></li><li><p>c</p></li></ul>',
  ],
  ['in a quote', '> <div>\n>\n>     a\n> </div>\n> b', '<blockquote><div> a </div><p>b</p></blockquote>'],
  ['at the end of an item', '- <div>\n\nb', '<ul><li><div></li></ul><p>b</p>'],
  ['of a closing tag alone', '</div>\n*a*', '</div><p><em>a</em></p>'],
  ['of a comment', '<!-- a\n\n# b -->\n# c', '<!-- a # b --><h1>c</h1>'],
  ['of a comment before a text', '<!-- a --> *b*', '<!-- a --><p><em>b</em></p>'],
  ['with markdown="1"', '<div markdown="1">\n*a*\n</div>', '<div markdown="1"><p><em>a</em></p></div>'],
])('a block %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

test.each([
  ['an element of the text', '<a href="b">*a*</a>', '<p><a href="b"><em>a</em></a></p>'],
  ['a picture', '<img src="a">\n# b', '<p><img src="a"></p><h1>b</h1>'],
  ['an address', '<https://a.fr>', '<p><a href="https://a.fr">https://a.fr</a></p>'],
  ['a tag indented by four', 'a\n    <div>', '<p>a <div></p>'],
  ['a comment in a text', 'a\n<!-- b -->\nc', '<p>a <!-- b --> c</p>'],
  ['a tag that never ends', '<div class="a"\n\nb', '<p>&#x3C;div class="a"</p><p>b</p>'],
  ['a tag that is none', '<div =>a', '<p>&#x3C;div =>a</p>'],
])('no block: %s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(html));

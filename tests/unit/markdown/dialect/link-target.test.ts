import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['a space at the end', '[a](/b )', '<a href="/b">a</a>'],
  ['a space at the start', '[a]( /b)', '<a href="/b">a</a>'],
  ['spaces in it', '[a](/b c  d)', '<a href="/b%20c%20%20d">a</a>'],
  ['a number in parentheses', '[a](/b (1).pdf)', '<a href="/b%20(1).pdf">a</a>'],
  ['parentheses', '[a](/b_(c))', '<a href="/b_(c)">a</a>'],
  ['a title', '[a](/b "c")', '<a href="/b" title="c">a</a>'],
  ['a title and spaces', "[a](/b c 'd' )", '<a href="/b%20c" title="d">a</a>'],
  ['a title that holds quotes', '[a](/b "c "d" e")', '<a href="/b" title="c &#x22;d&#x22; e">a</a>'],
  ['nothing', '[a]()', '<a href="">a</a>'],
  ['angle brackets', '[a](</b c>)', '<a href="/b%20c">a</a>'],
  ['a line break around it', '[a](\n/b\n)', '<a href="/b">a</a>'],
  ['an image', '![a](/b c.png "d")', '<img src="/b%20c.png" alt="a" title="d">'],
  ['an image in a link', '[![a](/b c)](/d e)', '<a href="/d%20e"><img src="/b%20c" alt="a"></a>'],
  ['a message', '[a](mailto:b@c.fr?subject=D e)', '<a href="mailto:b@c.fr?subject=D%20e">a</a>'],
])('%s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(`<p>${html}</p>`));

test.each([
  ['a space before it', '[a] (/b)'],
  ['an open parenthesis', '[a](/b c(d'],
  ['a title that does not end', '[a](/b "c)'],
])('no link: %s', (_case, markdown) => expect(dialectHtml(markdown)).toBe(`<p>${markdown}</p>`));

test('no link in a link', () => {
  expect(dialectHtml('[a [b](/c d) e](/f g)')).toBe('<p>[a <a href="/c%20d">b</a> e](/f g)</p>');
});

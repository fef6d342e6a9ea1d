import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { dialect } from '../../../../src/markdown/dialect/dialect.ts';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['bare addresses are text', 'https://a.fr www.b.fr c@d.fr', 'https://a.fr www.b.fr c@d.fr'],
  [
    'addresses in angle brackets are links',
    '<https://a.fr> <b@c.fr>',
    '<a href="https://a.fr">https://a.fr</a> <a href="mailto:b@c.fr">b@c.fr</a>',
  ],
  ['two backslashes end a line', 'a\\\\\nb', 'a<br> b'],
  ['one backslash too', 'a\\\nb', 'a<br> b'],
  ['a backslash before what needs none is shown', '\\/ \\& \\@ \\% \\a', '\\/ \\&#x26; \\@ \\% \\a'],
  ['a backslash before what needs one is not', '\\* \\_ \\~ \\| \\$', '* _ ~ | $'],
  ['GFM goes on working', '~~a~~ `b`', '<del>a</del> <code>b</code>'],
])('%s', (_case, markdown, html) => expect(dialectHtml(markdown)).toBe(`<p>${html}</p>`));

test('an MDX page, which was never Jekyll’s, is read as CommonMark', () => {
  const tree = unified().use(remarkParse).use(remarkMdx).use(dialect).parse('1) a\n\n<B>\n\n*c*\n\n</B>');
  expect(tree.children.map(({ type }) => type)).toEqual(['list', 'mdxJsxFlowElement']);
});

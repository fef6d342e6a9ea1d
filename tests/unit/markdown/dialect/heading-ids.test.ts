import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

test.each([
  ['in HTML', '<h2>Titre</h2>', '<h2>Titre</h2>'],
  ['in HTML, with an id', '<h2 id="a">Titre</h2>', '<h2 id="a">Titre</h2>'],
  ['without a letter', '## ?!', '<h2>?!</h2>'],
  ['with HTML in it', '## Le <code>a_b</code> <u>c</u>', '<h2 id="le-a_b-c">Le <code>a_b</code> <u>c</u></h2>'],
])('a heading %s', async (_case, markdown, html) => {
  expect((await renderMarkdown(markdown, 'page.md')).html).toBe(html);
});

test('headings without an id are not among those of the page', async () => {
  const { headings } = await renderMarkdown('<h2>a</h2>\n\n## b\n\n## ?', 'page.md');
  expect(headings.map(({ slug }) => slug)).toEqual(['b']);
});

test('HTML headings do not count for the ids of others', async () => {
  const { headings } = await renderMarkdown('<h2>a</h2>\n\n## a\n\n## a', 'page.md');
  expect(headings.map(({ slug }) => slug)).toEqual(['a', 'a-1']);
});

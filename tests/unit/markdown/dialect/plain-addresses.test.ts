import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

async function attribute(name: string, markdown: string): Promise<string | undefined> {
  const { html } = await renderMarkdown(markdown, 'page.md');
  return new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
}

test.each([
  ['/a#idée', '/a#idée'],
  ['/a b', '/a%20b'],
  ['/%C3%A9', '/%C3%A9'],
  ['/10%', '/10%25'],
  ['/a?b=c&d=e', '/a?b=c&#x26;d=e'],
  ['../a', '../a'],
])('the address %s', async (written, published) => {
  expect(await attribute('href', `[a](${written})`)).toBe(published);
  expect(await attribute('href', `[a][b]\n\n[b]: <${written}>`)).toBe(published);
  expect(await attribute('src', `![a](${written})`)).toBe(published);
  expect(await attribute('src', `![a][b]\n\n[b]: <${written}>`)).toBe(published);
});

test('the text and the title of an image', async () => {
  expect(await attribute('alt', '![a](b.png)')).toBe('a');
  expect(await attribute('alt', '![](b.png)')).toBe('');
  expect(await attribute('title', 'x ![a](b.png "c")')).toBe('c');
  expect(await attribute('title', 'x ![a][b]\n\n[b]: b.png "c"')).toBe('c');
});

test('a message link reads without its scheme', async () => {
  expect((await renderMarkdown('<mailto:a@b.fr>', 'page.md')).html).toBe('<p><a href="mailto:a@b.fr">a@b.fr</a></p>');
});

import { expect, test } from 'vitest';
import { lintMarkdown } from '../../../src/markdown/lint-markdown.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';

const TEXTS = ['## Un titre\n\n[un lien](/a)\n', '### Trop bas\n\n{{ site.nom }} ![](/i.png)\n', '', '<b>a'];

test.each(TEXTS)('%j: what the check finds is what the build finds', async (text) => {
  for (const path of ['pages/a.md', 'pages/a.mdx']) {
    const [linted, rendered] = [await lintMarkdown(text, path), await renderMarkdown(text, path)];
    expect(linted.messages.map(String)).toEqual(rendered.messages.map(String));
    expect(linted.messages.every(({ file }) => file === path)).toBe(true);
    expect(linted.facts).toEqual(rendered.facts);
  }
});

test('MDX that can’t be parsed is a message, and nothing is known of the page', async () => {
  const { messages, facts } = await lintMarkdown('Un\n\n<Bouton>\n', 'pages/a.mdx');
  expect(facts).toBeUndefined();
  expect(messages).toEqual([expect.objectContaining({ line: 3, file: 'pages/a.mdx', fatal: true })]);
});

import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const rulesOf = async (markdown: string) =>
  (await renderMarkdown(markdown, 'pages/a.md')).messages.map(({ ruleId, line }) => `${line} ${ruleId}`);

test.each([
  ['quotes', '> '.repeat(20)],
  ['lists', Array.from({ length: 10 }, (_, depth) => `${'    '.repeat(depth)}- a`).join('\n')],
  ['elements', `${'<div>\n'.repeat(40)}a${'\n</div>'.repeat(40)}`],
])('%s in each other, as deep as anyone writes, are fine', async (_what, markdown) => {
  expect(await rulesOf(markdown)).toEqual([]);
});

test.each([
  ['quotes', `a\n\n${'>'.repeat(300)} b`, 3],
  ['elements', `a\n\n${'<div>'.repeat(300)}b${'</div>'.repeat(300)}`, 3],
])('%s deeper than that are told once', async (_what, markdown, line) => {
  expect(await rulesOf(markdown)).toEqual([`${line} unreadable-page`]);
});

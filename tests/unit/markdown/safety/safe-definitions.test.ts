import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const told = async (markdown: string) =>
  (await renderMarkdown(markdown, 'pages/a.md')).messages.map(({ line, reason }) => `${line} ${reason}`);

test('a definition is told where it is written, not where it is used', async () => {
  expect(await told('[a][x]\n\n[b][x]\n\n[x]: javascript:c')).toEqual([
    expect.stringMatching(/^5 L’adresse « javascript:c » commence/),
  ]);
});

test('an address that would make a huge page out of a small file is told', async () => {
  expect(await told(`[a][x]\n\n[x]: /${'b'.repeat(3000)}`)).toEqual([expect.stringMatching(/^3 .*font 3001 signes/)]);
});

import { expect, test } from 'vitest';
import type { RenderedMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { renderAllSafely } from '../../../../src/markdown/safety/render-safely.ts';

const pages = ['une', 'deux', 'trois'].map((body) => ({ body, path: `${body}.md` }));

test('pages that share a limit come out in their order', async () => {
  expect(await htmlOf(async ({ body }) => rendered(body))).toEqual(['une', 'deux', 'trois']);
});

test('of pages that share a limit, one that fails is a fault of that page alone', async () => {
  const results = await renderAllSafely(pages, async ({ body }) => {
    if (body === 'deux') throw new Error('oups');
    return rendered(body);
  });
  expect(results.map(({ html }) => html)).toEqual(['une', '', 'trois']);
  expect(results.flatMap(({ messages }) => messages.map(({ file, reason }) => [file, reason]))).toEqual([
    ['deux.md', expect.stringContaining('oups')],
  ]);
});

test('of pages that share a limit, one that never ends is a fault of that page alone', {
  timeout: 20_000,
}, async () => {
  const htmls = await htmlOf(async ({ body }) => {
    while (body === 'deux');
    return rendered(body);
  });
  expect(htmls).toEqual(['une', '', 'trois']);
});

async function htmlOf(render: (page: { body: string }) => Promise<RenderedMarkdown>): Promise<string[]> {
  return (await renderAllSafely(pages, render)).map(({ html }) => html);
}

function rendered(html: string): RenderedMarkdown {
  return { html, headings: [], messages: [], facts: undefined };
}

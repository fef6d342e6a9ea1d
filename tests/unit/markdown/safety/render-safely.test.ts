import { expect, test } from 'vitest';
import type { RenderedMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { renderAllSafely } from '../../../../src/markdown/safety/render-safely.ts';

const page = { path: 'pages/a.md', body: '\n\n>>>>' };
const good: RenderedMarkdown = { html: 'a', headings: [], messages: [], facts: undefined };

async function forever(): Promise<RenderedMarkdown> {
  for (;;);
}

test.each<[string, () => Promise<RenderedMarkdown>, RegExp]>([
  ['is nested too deep', () => Promise.reject(new RangeError('Maximum call stack')), /les uns dans les autres/],
  ['takes too long', forever, /en 2,5 secondes/],
  [
    'the generator can’t read',
    () => Promise.reject(new Error('Astro: a.md\nx is undefined')),
    /\(x is undefined\).*défaut du générateur/,
  ],
])('a page that %s is a fault of its own, where it is the densest', async (_what, render, reason) => {
  const [result] = await renderAllSafely([page], render);
  expect(result?.html).toBe('');
  expect(result?.messages).toMatchObject([{ file: 'pages/a.md', line: 3, ruleId: 'unreadable-page', fatal: true }]);
  expect(result?.messages[0]?.reason).toMatch(reason);
});

test('of several pages, only the bad ones have faults', async () => {
  const pages = ['good', 'throws', 'lasts', 'good'].map((body) => ({ path: 'a.md', body }));
  const results = await renderAllSafely(pages, async ({ body }) => {
    if (body === 'throws') throw new Error('no');
    return body === 'lasts' ? forever() : good;
  });
  expect(results.map(({ messages }) => messages.length)).toEqual([0, 1, 1, 0]);
}, 20_000);

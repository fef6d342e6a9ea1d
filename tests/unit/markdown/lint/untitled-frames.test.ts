import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const SRC = 'src="https://www.dailymotion.com/embed/video/x6xkiku"';
const linesOf = async (body: string, path = 'a.md') => {
  const { messages } = await renderMarkdown(body, path);
  return messages.filter(({ ruleId }) => ruleId === 'iframe-title').map(({ line, fatal }) => ({ line, fatal }));
};

test.each([`\n<iframe ${SRC}></iframe>`, `\n<IFRAME ${SRC} title=" "></IFRAME>`, '\n<iframe src="/carte"></iframe>'])(
  '%j has no title',
  async (body) => {
    expect(await linesOf(body)).toEqual([{ line: 2, fatal: false }]);
  },
);

test.each([
  `<iframe ${SRC} title="La phase d’investigation"></iframe>`,
  `\`<iframe ${SRC}></iframe>\``,
  '::video[https://www.dailymotion.com/video/x6xkiku]',
])('%j is right', async (body) => {
  expect(await linesOf(body)).toEqual([]);
});

test('in a page of MDX too', async () => {
  expect(await linesOf(`\n<iframe ${SRC}></iframe>`, 'a.mdx')).toEqual([{ line: 2, fatal: false }]);
});

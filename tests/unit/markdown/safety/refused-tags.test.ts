import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const told = async (markdown: string) =>
  (await renderMarkdown(markdown, 'pages/a.md')).messages
    .filter(({ ruleId }) => ruleId === 'unsafe-html')
    .map(({ line, reason }) => `${line} ${reason.split('.')[0]}`);

test('tags of whole documents, which the parser leaves out, are told at their line', async () => {
  expect(await told('<html>\n<head></head>\n<body onload="a()">\n<p>b</p>\n</body>\n</html>')).toEqual([
    '1 La balise <html> n’est pas admise',
    '2 La balise <head> n’est pas admise',
    '3 La balise <body> n’est pas admise',
  ]);
});

test('in a comment or in code they are only text', async () => {
  expect(await told('<!-- <body> -->\n\n`<body>`\n\n    <head>')).toEqual([]);
});

import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { code } from '../../../src/report-markdown/code.ts';

test.each(['a', '`', '``a`', 'a`b``c', '@personne ![](x) <b>', '[a](b)', 'é', '\\'])('%s is read as code', (text) => {
  const [paragraph] = fromMarkdown(code(text)).children;
  expect(paragraph).toMatchObject({ children: [{ type: 'inlineCode', value: text }] });
});

test('a line break can’t end it', () => {
  expect(code('a\n\n# b')).toBe('`a # b`');
});

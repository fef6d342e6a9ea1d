import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

/** The rows of the tables that Markdown makes, header cells between asterisks. */
async function rowsOf(markdown: string): Promise<string[]> {
  const rows: string[] = [];
  visit(fromHtml((await renderMarkdown(markdown, 'page.md')).html, { fragment: true }), 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element');
    rows.push(cells.map((cell) => (cell.tagName === 'th' ? `*${textOf(cell)}*` : textOf(cell))).join(' | '));
  });
  return rows;
}

test.each([
  ['one line', '[a](/a) | [b](/b)', ['a | b']],
  ['no header', '| a | b |\n| c | d |', ['a | b', 'c | d']],
  ['a rule above', '|---|---|\n| a | b |', ['a | b']],
  ['a header', 'a | b\n--- | ---\nc | d', ['*a* | *b*', 'c | d']],
  ['a rule of other cells', '| a | b |\n|---|\n| c | d |', ['*a* | *b*', 'c | d']],
  ['rows of more cells', '| a |\n|---|\n| b | c |', ['*a* | ', 'b | c']],
  ['rows of fewer cells', '| a | b |\n| c |\n', ['a | b', 'c | ']],
  ['pipes in code', '| a | `b|c` |\n|---|---|\n| d | e |', ['*a* | *b|c*', 'd | e']],
  ['escaped pipes', 'a \\| b | c', ['a | b | c']],
  ['an item', '- a | b', ['a | b']],
  ['a quote', '> a | b\n> c | d', ['a | b', 'c | d']],
])('a table of %s', async (_case, markdown, rows) => expect(await rowsOf(markdown)).toEqual(rows));

test.each([
  ['a line without a pipe', 'a | b\nc'],
  ['a block right above', '## a\nb | c'],
  ['a block right below', 'b | c\n- a'],
  ['code alone', '`a | b`'],
  ['an escaped pipe alone', 'a \\| b'],
  ['a header alone', '| a | b |\n| --- | --- | --- |'],
])('no table: %s', async (_case, markdown) => expect(await rowsOf(markdown)).toEqual([]));

test('one row alone is a layout', async () => {
  expect((await renderMarkdown('a | b', 'page.md')).html).toContain('<table role="presentation">');
});

test('a rule says on which side its columns stand, though it has other cells than the rows', async () => {
  const { html } = await renderMarkdown('| a | b | c | d | e |\n|:---|---:|:-:|---|\n| 1 | 2 | 3 | 4 | 5 |', 'page.md');
  const sides: unknown[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (tagName === 'td') sides.push(properties['className']);
  });
  expect(sides).toEqual([undefined, ['fr-cell--right'], ['fr-cell--center'], undefined, undefined]);
});

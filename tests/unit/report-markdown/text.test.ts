import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { text } from '../../../src/report-markdown/text.ts';

test.each(['a_b_c *d* `e`', '[a](b) ![c](d)', '<b>a</b> &amp; &', '~~a~~ # b', 'a \\ b', 'L’« été » : 10 %'])(
  '%s is read as it is',
  (written) => {
    const tree = fromMarkdown(text(written));
    expect(textOf(tree)).toBe(written);
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
  },
);

import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('the markdown attribute', () => {
  test.each([
    ['<div markdown="1">\n**a**\n</div>', '<div><p><strong>a</strong></p></div>'],
    ['<div class="c" markdown="block">\n\n- a\n\n</div>', '<div class="c"><ul><li>a</li></ul></div>'],
    [
      '<details markdown=1>\n<summary>T</summary>\n\n**a**\n\n</details>',
      '<details><summary>T</summary><p><strong>a</strong></p></details>',
    ],
    ['<div markdown="0">\n**a**\n</div>', '<div>**a**</div>'],
    ['un <span markdown="1">*a*</span>', '<p>un <span><em>a</em></span></p>'],
    ['`<div markdown="1">`', '<code>&#x3C;div markdown="1"></code>'],
  ])('does what it does in kramdown, and does not come out: %j', async (markdown, expected) => {
    const { html, reasons } = await render(markdown);
    expect(reasons).toEqual([]);
    expect(html).toContain(expected);
  });

  test.each([
    ['<p class="c" markdown="1">**a**</p>', 1, '<p class="c"><strong>a</strong></p>'],
    ['Un\n\n<div markdown="1">**a**</div>', 3, '<div><strong>a</strong></div>'],
    ['<div markdown="span">\n*a*\n</div>', 1, '<div><em>a</em></div>'],
    ['<ul>\n<li markdown="1">[a](/b)</li>\n</ul>', 2, '<li><a href="/b">a</a></li>'],
    ['<div>\n<div markdown="1">\n- a\n</div>\n</div>', 2, '<div>\n<ul>\n<li>a</li>\n</ul>\n</div>'],
    ['un <span markdown="0">*a*</span>', 1, '\\*'],
  ])('is refused where it would not: %j', async (markdown, line, replacement) => {
    const { places, reasons } = await render(markdown);
    expect(places).toContain(`${line} kramdown-markdown-attribute`);
    expect(reasons[0]).toContain(replacement);
  });
});

import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('{:toc}', () => {
  test.each([
    [
      'nests headings, with their markup',
      '* TOC\n{:toc}\n\n## A *b*\n\n### C\n\n## D',
      '<ul id="markdown-toc"><li><a href="#a-b">A <em>b</em></a><ul><li><a href="#c">C</a></li></ul></li><li><a href="#d">D</a></li></ul>',
    ],
    [
      'numbers them, under another id',
      '1. Sommaire\n{:toc #s .c}\n\n## A\n\n#### B',
      '<ol id="s" class="c"><li><a href="#a">A</a><ol><li><a href="#b">B</a></li></ol></li></ol>',
    ],
    [
      'starts at any level',
      '* TOC\n{:toc}\n\n### A\n\n## B',
      '<ul id="markdown-toc"><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>',
    ],
    ['takes ids that are written', '* TOC\n{:toc}\n\n## A {#Mon-id}', '<a href="#Mon-id">A</a>'],
    [
      'leaves out no_toc',
      '* TOC\n{:toc}\n\n## A\n{: .no_toc}\n\n## B',
      '<ul id="markdown-toc"><li><a href="#b">B</a></li></ul>',
    ],
    ['puts no link in a link', '* TOC\n{:toc}\n\n## [A](/a)', '<li><a href="#a">A</a></li>'],
    [
      'leaves out notes and headings in HTML',
      '* TOC\n{:toc}\n\n## A\n\nUn texte[^1]\n\n<h2>B</h2>\n\n[^1]: Une note',
      '<ul id="markdown-toc"><li><a href="#a">A</a></li></ul>',
    ],
  ])('%s', async (_case, markdown, expected) => {
    const { html, reasons } = await render(markdown);
    expect(reasons).toEqual([]);
    expect(html).toContain(expected);
  });

  test('leaves nothing behind on a page without headings', async () => {
    const { html } = await render('* TOC\n{:toc}\n\nUn texte');
    expect(html).toBe('<p>Un texte</p>');
  });
});

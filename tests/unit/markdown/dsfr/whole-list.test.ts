import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const render = (markdown: string) => renderMarkdown(markdown, 'content/pages/page.md');

describe('components in the whole list of plugins', () => {
  test.each([
    [
      'a button to our own site leads to it without leaving',
      '::bouton[A]{href="https://beta.gouv.fr/x"}',
      '<a class="fr-btn" href="/x">A</a>',
    ],
    [
      'a button to another site says that it opens a window',
      '::bouton[A]{href="https://example.org"}',
      ' - nouvelle fenêtre</span></a>',
    ],
    ['a video’s link says so too', '::video[A]{src="https://dai.ly/x1"}', ' - nouvelle fenêtre</span></a>'],
    [
      'a video by directive is the same facade',
      '::video[A]{src="https://dai.ly/x1"}',
      '<p><span class="video" data-embed="https://www.dailymotion.com/embed/video/x1" data-title="A">',
    ],
    ['a table in an accordion is a fr-table', ':::accordeon[A]\n| A |\n|---|\n| 1 |\n:::', '<div class="fr-table'],
    [
      'a table in an accordion is named after it',
      ':::accordeon[A]\n| A |\n|---|\n| 1 |\n:::',
      'aria-label="Tableau : A"',
    ],
    ['a callout is no quote', '> [!NOTE]\n> Texte', '<div class="fr-callout">'],
    ['a quote that opens a page is where page stylesheets look for it', '> Texte', '<blockquote class="fr-highlight">'],
    ['a figure’s picture has its size', '![x](/images/phases.svg "Légende")', 'width="480" height="618"'],
    [
      'a caption keeps its words through the typography',
      'Tableau : Les coûts\n\n| A |\n|---|\n| 1 |',
      '<caption>Tableau',
    ],
    ['hours stay hours', 'À 12:30, ou a:b.', '12:30, ou a:b.'],
  ])('%s', async (_case, markdown, expected) => {
    const { html, messages } = await render(markdown);
    expect(messages).toEqual([]);
    expect(html).toContain(expected);
  });

  test('no style attribute is ever written: a strict content security policy would drop it', async () => {
    const { html } = await render(
      '| A | B |\n|:-:|--:|\n| 1 | 2 |\n\n::video[A]{src="https://dai.ly/x1"}\n\n> [!TIP]\n> x',
    );
    expect(html).not.toMatch(/ style=/);
  });

  test('each fault has its file and its line', async () => {
    const { messages } = await render(
      '\n\n::botton[A]\n\n> [!NOTTE]\n> x\n\n<iframe src="https://example.org"></iframe>\n\n::video[A]{src="https://example.org"}',
    );
    const faults = messages.filter(({ fatal }) => fatal);
    expect(faults.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([
      ['content/pages/page.md', 3, 'directive'],
      ['content/pages/page.md', 5, 'callout-kind'],
      ['content/pages/page.md', 8, 'iframe-host'],
      ['content/pages/page.md', 10, 'iframe-host'],
    ]);
  });
});

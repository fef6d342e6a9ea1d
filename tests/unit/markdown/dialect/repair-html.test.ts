import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { onOneLine } from './dialect-html.ts';

async function render(markdown: string) {
  const { html, messages } = await renderMarkdown(markdown, 'page.md');
  return { html: onOneLine(html), faults: messages.map(({ line, reason }) => `${line}: ${reason}`) };
}

describe('HTML is published as kramdown reads it', () => {
  test.each([
    ['an element closed in itself', 'a <i class="b" /> c', '<p>a <i class="b"></i> c</p>'],
    ['a block closed in itself', '<div id="a"/>\n\nb', '<div id="a"></div><p>b</p>'],
    ['an element without an end', 'a<br/>b', '<p>a<br>b</p>'],
    ['an element left open in a paragraph', 'a <b>c\n\nd', '<p>a <b>c</b></p><p>d</p>'],
    ['an element left open in an item', '- <div>a\n- b', '<ul><li><div>a </div></li><li>b</li></ul>'],
    ['an address that is no link', '<div>a <https://b.fr></div>', '<div>a &#x3C;https://b.fr></div>'],
    ['a < that is no tag', '<p>1 < 2 & 3</p>', '<p>1 &#x3C; 2 &#x26; 3</p>'],
    ['a < in a comment', '<div><!-- a < <b> --></div>', '<div><!-- a < <b> --></div>'],
  ])('%s', async (_case, markdown, html) => expect(await render(markdown)).toEqual({ html, faults: [] }));

  test('a target that Markdown’s escape got into', async () => {
    for (const markdown of ['<a href="/a" target="\\_blank">b</a>', '<p><a href="/a" target=\'\\_blank\'>b</a></p>']) {
      expect((await render(markdown)).html).toContain('target="_blank"');
    }
  });
});

describe('what Jekyll publishes broken is a fault', () => {
  const stray = (name: string) =>
    `</${name}> ne ferme rien : aucune balise <${name}> n’est ouverte à cet endroit. Supprimez cette balise, ou ouvrez-la avant, dans le même bloc.`;
  test.each([
    ['a closing tag too many', 'a\n\n</div>', [`3: ${stray('div')}`]],
    ['one at the end of a text', 'a</p>', [`1: ${stray('p')}`]],
    ['one after the paragraph of its element', '<span>a\n\nb</span>', [`3: ${stray('span')}`]],
    ['one of an element that has no end', 'a</br>b', ['1: </br> ne ferme rien. Écrivez <br>.']],
    [
      'an element that is not closed before the next',
      '<div>\n<p>a\n</div>\n\nb',
      [
        '3: </div> arrive alors que la balise <p> n’est pas fermée. Ajoutez </p> juste avant, ou là où elle doit finir.',
      ],
    ],
    [
      'an element that swallows a page',
      '<div>\n<p>a</p>\n\n## b\n\nc',
      [
        '1: La balise <div> n’est jamais fermée : ce qui suit n’est plus lu comme du Markdown. Ajoutez </div> là où elle doit finir.',
      ],
    ],
    [
      'a block in a text',
      'a\nb <div>c</div>',
      [
        '2: La balise <div> ne peut pas être au milieu d’un texte. Mettez-la au début d’une ligne, après une ligne vide.',
      ],
    ],
    [
      'a comment that is not closed',
      '<!-- a\n\nb',
      ['1: Ce commentaire n’est pas fermé : toute la suite en fait partie. Ajoutez --> là où il doit finir.'],
    ],
  ])('%s', async (_case, markdown, faults) => expect((await render(markdown)).faults).toEqual(faults));

  test('a closing tag that closes nothing is shown', async () => {
    expect((await render('a </div> b')).html).toBe('<p>a &#x3C;/div> b</p>');
  });

  test('an element left open at the very end is none', async () => {
    expect(await render('<div>\n<p>a</p>\n')).toEqual({ html: '<div><p>a</p></div>', faults: [] });
  });
});

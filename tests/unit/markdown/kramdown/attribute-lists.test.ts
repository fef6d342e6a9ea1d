import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

/** What kramdown 2.4 makes of them (GFM input, as Jekyll runs it). */
const SUPPORTED: [markdown: string, html: string][] = [
  // On blocks.
  ['Un texte\n{: .a #b}', '<p id="b" class="a">Un texte</p>'],
  ['Un texte\n{:.a   }  ', '<p class="a">Un texte</p>'],
  ['Un texte\n   {: .a}', '<p class="a">Un texte</p>'],
  ['Un texte\n{: .a}\n{: .b}', '<p class="a b">Un texte</p>'],
  ['Un texte\n{: .a.b#c}', '<p id="c" class="a b">Un texte</p>'],
  ['Un texte\n{: class="a b" id="c"}', '<p id="c" class="a b">Un texte</p>'],
  ['Un texte\n{: lang="en" title="Dis \\"oui\\" \\}"}', '<p lang="en" title="Dis &#x22;oui&#x22; }">Un texte</p>'],
  ['Un texte\n{: aria-label="Nom" role="note"}', '<p aria-label="Nom" role="note">Un texte</p>'],
  ['{: .a}\nUn texte', '<p class="a">Un texte</p>'],
  ['Un\n\n{: .a}\n\nDeux', '<p>Un</p><p class="a">Deux</p>'],
  ['Un\n{: .a}\nDeux', '<p class="a">Un</p><p>Deux</p>'],
  ['## Titre\n{: #t .a}', '<h2 id="t" class="a">Titre</h2>'],
  ['## Titre {#t}\n{: .a}', '<h2 id="t" class="a">Titre</h2>'],
  ['---\n{: .a}', '<hr class="a">'],
  ['> cité\n{: .a}', '<blockquote class="a"><p>cité</p></blockquote>'],
  ['> cité\n> {: .a}', '<p class="a">cité</p>'],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n{: .a}', '<table class="a">'],
  ['terme\n: sens\n{: .a}', '<dl class="a"><dt>terme</dt><dd>sens</dd></dl>'],
  // On lists and what is in them.
  ['- un\n- deux\n{: .a}', '<ul class="a"><li>un</li><li>deux</li></ul>'],
  ['1. un\n {: .a}', '<ol class="a"><li>un</li></ol>'],
  ['* un\n{: .a}\n* deux\n{: .b}', '<ul class="a"><li>un</li></ul><ul class="b"><li>deux</li></ul>'],
  ['* un\n  * deux\n{: .a}', '<ul class="a"><li>un<ul><li>deux</li></ul></li></ul>'],
  ['- {:.a} un\n- {: .b} deux', '<ul><li class="a">un</li><li class="b">deux</li></ul>'],
  ['- un\n\n  {: .a}\n  deux', '<ul><li><p>un</p><p class="a">deux</p></li></ul>'],
  ['{:.a} terme\n: {:.b} sens', '<dl><dt class="a">terme</dt><dd class="b">sens</dd></dl>'],
  ['- [x] fait\n{: .a}', '<ul class="contains-task-list a"><li class="task-list-item">'],
  // On spans.
  ['[Nous écrire](/contact){: .fr-btn}', '<p><a href="/contact" class="fr-btn">Nous écrire</a></p>'],
  ['[un](/u){:.a} et *deux*{:#b}', '<a href="/u" class="a">un</a> et <em id="b">deux</em>'],
  ['**un**{: .a}{: .b}, suite', '<strong class="a b">un</strong>, suite'],
  ['~~un~~{:.a} `deux`{:.b}', '<del class="a">un</del> <code class="b">deux</code>'],
  ['[un][u]{: .a}\n\n[u]: /u', '<a href="/u" class="a">un</a>'],
  ['[un](/u){: hreflang="en" rel="nofollow"}', 'hreflang="en"'],
  ['![alt](/i.png){: width="300" .a}', 'width="300"'],
  // Named, defined before or after.
  ['{:nom: .a lang="en"}\n\nUn texte\n{: nom .b}', '<p lang="en" class="a b">Un texte</p>'],
  ['Un texte\n{: nom}\n\n{:nom: .a}', '<p class="a">Un texte</p>'],
  ['{:x: y .a}\n{:y: x .b}\n\nUn texte\n{: x}', '<p class="b a">Un texte</p>'],
  // In an element whose content is Markdown.
  ['<div markdown="1">\n{: .a}\nUn texte\n</div>', '<div><p class="a">Un texte</p></div>'],
  // Left alone.
  ['`{: .a}`', '<code>{: .a}</code>'],
  ['```\n{: .a}\n```', '<pre><code>{: .a}</code></pre>'],
  ['Un texte\n\n    {: .a}', '<pre><code>{: .a}</code></pre>'],
  ['\\{: .a}', '<p>{: .a}</p>'],
];

const REFUSED: [markdown: string, line: number, replacement: string][] = [
  ['Un mot {: .a}', 1, '<span class="a">mot</span>'],
  ['Un mot{: .a}', 1, '<span class="a">mot</span>'],
  ['{: .a} Un mot', 1, 'mettez-le seul sur la ligne qui le suit'],
  ['[un](/u) {: .fr-btn}', 1, '[un](/u){: .fr-btn}'],
  ['## Titre {: .a}', 1, 'seul sur la ligne qui suit le titre :\n{: .a}'],
  ['Un texte\n\n{: .a}', 3, 'sur la ligne qui suit le bloc, sans ligne vide'],
  ['- un\n- deux\n  {: .a}', 3, '- {: .a} deux'],
  ['```\ncode\n```\n{: .language-ruby}', 4, '```ruby'],
  ['<div class="x">un</div>\n{: .a}', 2, '<div class="a">'],
  ['<span>un</span>{: .a title="t"}', 1, '<span class="a" title="t">'],
  ['<p>Un texte\n{: .a}</p>', 2, '<p class="…">'],
  [':::accordeon[Titre]\nUn texte\n:::\n{: .a}', 4, 'Retirez cette ligne'],
  ['Un\n\nDeux\n{: .a\n.b}', 4, '{: .a .b}'],
  ['Un texte\n{: inconnu}', 2, '{: .inconnu}'],
  ['TOC\n{:toc}', 2, '* TOC\n{:toc}'],
  ['[un](/u){: target=_blank}', 1, 'nom="valeur"'],
  ['[un](/u){: title=“oui”}', 1, 'guillemets droits'],
  ['Un texte\n{: target="_blank"}', 2, '[texte](/adresse){: … }'],
  ['[un](/u){: width="3"}', 1, '![description](/image.png){: … }'],
  ['![alt](/i.png){: width="50%"}', 1, 'width="300"'],
  ['Un texte\n{: id="deux mots"}', 2, '#mon-titre'],
  // Nothing that runs, loads or leads elsewhere.
  ['[un](/u){: onclick="alert(1)"}', 1, 'Une page ne lance pas de script.'],
  ['[un](/u){: OnClick="alert(1)"}', 1, 'Une page ne lance pas de script.'],
  ['[un](/u){: href="javascript:alert(1)"}', 1, '[texte](/adresse)'],
  ['![alt](/i.png){: src="https://ailleurs.fr/i.png"}', 1, '[texte](/adresse)'],
  ['Un texte\n{: style="color: red"}', 2, 'additional_css'],
  ['[un](/u){: data-fr-opened="true"}', 1, 'Retirez-le.'],
  ['{:nom: onclick="alert(1)"}\n\n[un](/u){: nom}', 3, 'Une page ne lance pas de script.'],
];

describe('an attribute list', () => {
  test.each(SUPPORTED)('works as in kramdown: %j', async (markdown, html) => {
    const rendered = await render(markdown);
    expect(rendered.reasons).toEqual([]);
    expect(rendered.html).toContain(html);
  });

  test.each(REFUSED)('is refused with what to write: %j', async (markdown, line, replacement) => {
    const { html, places, reasons } = await render(markdown);
    expect(places).toEqual([`${line} kramdown-attributes`]);
    expect(reasons[0]).toContain(replacement);
    expect(html).not.toMatch(/onclick|javascript:|ailleurs\.fr|style=/i);
  });

  test.each([
    ['with Windows line endings', 'Un texte\r\n\r\nUn mot {: .a}\r\n', 3],
    ['in a body moved down to its line', `${'\n'.repeat(12)}Un mot {: .a}`, 13],
  ])('is refused at its line %s', async (_case, markdown, line) => {
    const { places } = await render(markdown);
    expect(places).toEqual([`${line} kramdown-attributes`]);
  });

  test.each(['{: .a', '[un](/u){: .a\n\nDeux}', '{:', 'a {:} b', '{: }', '{:\n}', '- {:'])(
    'never stops the page, nor comes out as text without a word: %j',
    async (markdown) => {
      const { places } = await render(markdown);
      expect(places).toEqual(['1 kramdown-attributes']);
    },
  );

  test.each([
    ['Un mot{: .a}', 'Un <span class="a">mot</span>'],
    ['[un](/u) {: .a}', '[un](/u){: .a}'],
    ['## Titre {: .a}', '## Titre\n{: .a}'],
    ['- un\n- deux\n  {: .a}', '- un\n- {: .a} deux'],
  ])('what it says to write for %j is read: %j', async (markdown, mended) => {
    expect((await render(markdown)).reasons).toHaveLength(1);
    const { html, reasons } = await render(mended);
    expect(reasons).toEqual([]);
    expect(html).toContain('class="a"');
  });

  test('does not offer again what it refuses', async () => {
    const { reasons } = await render('Un mot{: .a onclick="alert(1)"}');
    expect(reasons[0]).toContain('<span class="a">mot</span>');
  });
});

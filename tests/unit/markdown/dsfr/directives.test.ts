import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rehypeSlug from 'rehype-slug';
import { describe, expect, test } from 'vitest';
import { accordions } from '../../../../src/markdown/dsfr/accordions.ts';
import { blockDirectives } from '../../../../src/markdown/dsfr/block-directives.ts';
import { KNOWN_DIRECTIVES } from '../../../../src/markdown/dsfr/directives/known-directives.ts';
import { directives } from '../../../../src/markdown/dsfr/directives.ts';
import { groupAccordions } from '../../../../src/markdown/dsfr/group-accordions.ts';
import { malformedDirectives } from '../../../../src/markdown/dsfr/malformed-directives.ts';
import { renderWith } from './render-with.ts';

const publicDir = mkdtempSync(join(tmpdir(), 'directives-'));
writeFileSync(join(publicDir, 'guide.pdf'), Buffer.alloc(61_880));
writeFileSync(join(publicDir, 'film.mp4'), Buffer.alloc(1_234_000));
writeFileSync(join(publicDir, 'note.txt'), 'Bonjour');

const render = renderWith({
  remarkPlugins: [blockDirectives, malformedDirectives, [directives, { publicDir }], groupAccordions],
  rehypePlugins: [rehypeSlug, accordions],
});

describe('a directive becomes', () => {
  test.each([
    ['a button', '::bouton[Nous écrire]{href="/x"}', '<p><a class="fr-btn" href="/x">Nous écrire</a></p>'],
    [
      'a secondary button',
      '::bouton[A]{href="/x" variante=secondaire}',
      '<a class="fr-btn fr-btn--secondary" href="/x">A</a>',
    ],
    [
      'a tertiary button',
      '::bouton[A]{href="/x" variante="Tertiaire"}',
      '<a class="fr-btn fr-btn--tertiary" href="/x">A</a>',
    ],
    [
      'a button with markup, in one piece',
      '::bouton[A **b** c]{href="/x"}',
      '<a class="fr-btn" href="/x"><span>A <strong>b</strong> c</span></a>',
    ],
    [
      'a group of buttons',
      ':::boutons\n::bouton[A]{href="/a"}\n::bouton[B]{href="/b"}\n:::',
      '<ul class="fr-btns-group fr-btns-group--inline-md"><li><a class="fr-btn" href="/a">A</a></li><li><a class="fr-btn" href="/b">B</a></li></ul>',
    ],
    [
      'a callout',
      ':::mise-en-avant[Titre]\nUn *texte*.\n:::',
      '<div class="fr-callout"><p class="fr-callout__title">Titre</p><div class="fr-callout__text"><p>Un <em>texte</em>.</p></div></div>',
    ],
    [
      'a callout without a title',
      ':::mise-en-avant\nTexte\n:::',
      '<div class="fr-callout"><div class="fr-callout__text"><p>Texte</p></div></div>',
    ],
    [
      'an alert',
      ':::alerte[Titre]{type=attention}\nTexte\n:::',
      '<div class="fr-alert fr-alert--warning"><p class="fr-alert__title"><span class="fr-sr-only" data-added="">Attention : </span>Titre</p><p>Texte</p></div>',
    ],
    [
      'an alert of the default kind, without a title',
      ':::alerte\nTexte\n:::',
      '<div class="fr-alert fr-alert--info fr-alert--sm"><span class="fr-sr-only" data-added="">Information : </span><p>Texte</p></div>',
    ],
    ['an alert whose kind has an accent', ':::alerte{type="succès"}\nTexte\n:::', 'fr-alert--success'],
    [
      'a download',
      '::telechargement[Le guide]{href="/guide.pdf"}',
      '<p><a class="fr-link fr-link--download" href="/guide.pdf" download>Le guide <span class="fr-link__detail" data-added="">PDF – 61,9\u00a0ko</span></a></p>',
    ],
    ['a download in megabytes', '::telechargement[Le film]{href="/film.mp4"}', 'MP4 – 1,23\u00a0Mo'],
    ['a download in bytes', '::telechargement[La note]{href="/note.txt"}', 'TXT – 7\u00a0octets'],
    [
      'a download of unknown size',
      '::telechargement[x]{href="https://example.org/x.odt?y"}',
      'data-added="">ODT</span>',
    ],
    ['a download of unknown format', '::telechargement[x]{href="https://example.org/x"}', 'download>x</a>'],
    [
      'a frame, which another plugin takes on',
      '::video[Un *titre*]{src="https://dai.ly/x1"}',
      '<p><iframe src="https://dai.ly/x1" title="Un titre"></iframe></p>',
    ],
    ['the same, whatever the accents and capitals of its name', '::Téléchargement[x]{href="/x"}', 'fr-link--download'],
  ])('%s', async (_case, markdown, expected) => {
    const { html, messages } = await render(markdown);
    expect(messages).toEqual([]);
    expect(html).toContain(expected);
  });

  test('an accordion, tied to what it unfolds by its heading’s id', async () => {
    const { html } = await render(':::accordeon[Qui paie ?]\nLa **DINUM**.\n:::');
    expect(html).toBe(
      '<div class="fr-accordions-group" data-fr-group="false"><section class="fr-accordion">' +
        '<h3 class="fr-accordion__title" id="qui-paie-"><button class="fr-accordion__btn" type="button" aria-expanded="false" aria-controls="qui-paie--contenu">Qui paie ?</button></h3>' +
        '<div class="fr-collapse" id="qui-paie--contenu"><p>La <strong>DINUM</strong>.</p></div></section></div>',
    );
  });

  test('an accordion of the level that it is given', async () => {
    expect((await render(':::accordeon[Titre]{niveau=2}\nTexte\n:::')).html).toContain(
      '<h2 class="fr-accordion__title"',
    );
  });

  test('accordions in a row, which make one group; a text between them makes two', async () => {
    const one = ':::accordeon[A]\nTexte\n:::';
    const { html } = await render(`${one}\n\n${one}\n\nTexte\n\n${one}`);
    expect(html.match(/fr-accordions-group/g)).toHaveLength(2);
    expect(html.match(/<section/g)).toHaveLength(3);
    expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(6);
  });

  test('something inside another, when the outer one has more colons', async () => {
    const { html, messages } = await render('::::accordeon[A]\n:::alerte[B]\nTexte\n:::\n::::');
    expect(messages).toEqual([]);
    expect(html).toMatch(/<div class="fr-collapse"[^>]*><div class="fr-alert/);
  });

  test.each(Object.entries(KNOWN_DIRECTIVES))('what its own example says: %s', async (_name, { example }) => {
    expect((await render(example)).messages).toEqual([]);
  });
});

describe('a colon in a text is left as it is', () => {
  test.each([
    '12:30',
    'a:b et c:d[e]',
    'Voir :la-page{x}',
    'Un :smile: et un :bouton-poussoir',
    'std::vector',
    'http://a:80',
    ':',
    'Texte : suite',
    'Voir\n:un mot',
  ])('%s', async (text) => {
    const { html, messages } = await render(text);
    expect(messages).toEqual([]);
    expect(html.replace(/<\/?a[^>]*>/g, '')).toBe(`<p>${text}</p>`);
  });

  test.each([
    ['inline', '`::bouton[A]`'],
    ['fenced', '```\n::inconnu[A]\n:::\n```'],
    ['indented', '    :::inconnu'],
  ])('in %s code', async (_case, markdown) => {
    const { html, messages } = await render(markdown);
    expect(messages).toEqual([]);
    expect(html).toContain('::');
  });
});

describe('a directive is refused, at its line', () => {
  test.each([
    [
      'an unknown name',
      '::botton[A]{href="/x"}',
      /« ::botton » n’est pas un composant connu\. .*::bouton, .*Vouliez-vous dire « bouton »/,
    ],
    ['an unknown block', ':::encadre\nTexte\n:::', /« :::encadre »/],
    ['a missing address', '::bouton[A]', /href manque.*\n::bouton/],
    ['an empty address', '::bouton[A]{href=""}', /href manque/],
    ['a missing text', '::bouton{href="/x"}', /le texte entre crochets manque/],
    ['a text where there is none', ':::boutons[A]\n::bouton[A]{href="/x"}\n:::', /ne prend pas de texte/],
    [
      'an unknown attribute',
      '::bouton[A]{href="/x" couleur=rouge}',
      /« couleur » n’existe pas\. Attributs admis : href, variante/,
    ],
    ['a misspelt attribute', '::bouton[A]{href="/x" variant=secondaire}', /Vouliez-vous dire « variante »/],
    ['an attribute of every object', '::bouton[A]{href="/x" constructor=x}', /« constructor » n’existe pas/],
    ['a name of every object', '::constructor[A]', /pas un composant connu/],
    [
      'an unknown value',
      ':::alerte{type=danger}\nTexte\n:::',
      /type vaut « danger »\. Valeurs admises : info, succes, attention, erreur/,
    ],
    [
      'a level that is none',
      ':::accordeon[A]{niveau=1}\nTexte\n:::',
      /niveau vaut « 1 »\. Valeurs admises : 2, 3, 4, 5, 6/,
    ],
    ['an address in curly quotes', '::bouton[A]{href=“/x”}', /guillemets droits/],
    ['a script for an address', '::bouton[A]{href="javascript:alert(1)"}', /n’est pas une adresse/],
    ['a link in a link', '::bouton[[A](/a)]{href="/x"}', /ne peut pas contenir de lien/],
    ['a block without content', ':::alerte[A]\n:::', /pas de contenu/],
    ['a block that stands alone', '::accordeon[A]', /entoure un contenu, avec trois deux-points/],
    ['a leaf that wraps', ':::bouton[A]{href="/x"}\nTexte\n:::', /tient sur une ligne, avec deux deux-points/],
    ['a space before the text', '::bouton [A]{href="/x"}', /mal écrit/],
    ['a space before the attributes', '::bouton[A] {href="/x"}', /mal écrit/],
    ['a link’s brackets', '::bouton[A](/x)', /mal écrit/],
    ['a text after it', '::bouton[A]{href="/x"} et la suite', /mal écrit/],
    ['one colon', ':bouton[A]{href="/x"}', /mal écrit/],
    ['a place within a sentence', 'Cliquez sur ::bouton[A]{href="/x"}', /mal écrit/],
    ['an unknown name, badly written', '::botton [A]{href="/x"}', /mal écrit/],
    ['a fence that closes nothing', ':::', /ne ferment aucun bloc/],
    ['a block left open', ':::alerte[A]\nTexte', /n’est pas fermé/],
  ])('%s', async (_case, markdown, reason) => {
    const { messages } = await render(`Texte\n\n${markdown}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ line: 3, ruleId: 'directive' });
    expect(messages[0]?.reason).toMatch(reason);
  });

  test('what is not a button, among buttons: at its own line', async () => {
    const { messages } = await render(':::boutons\n::bouton[A]{href="/x"}\n\nTexte\n:::');
    expect(messages).toMatchObject([{ line: 4, reason: expect.stringMatching(/ne contient que des « ::bouton »/) }]);
  });

  test('a block inside another with as many colons: the inner one and the last fence', async () => {
    const { messages } = await render(':::accordeon[A]\n:::alerte[B]\nTexte\n:::\n:::');
    expect(messages.map(({ line }) => line).toSorted()).toEqual([2, 5]);
  });

  test('a fence in a quote closes its block', async () => {
    expect((await render('> :::alerte[A]\n> Texte\n> :::')).messages).toEqual([]);
  });
});

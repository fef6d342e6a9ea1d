import fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { frenchSpaces } from '../../../../src/markdown/typography/french-spaces.ts';

/** HTML with U+00A0 shown as `~` and U+202F as `_`. */
const show = (html: string) => html.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

function treeOf(html: string, frontmatter: { lang?: string } = {}): Root {
  const file = new VFile({ data: { astro: { frontmatter } } });
  return unified()
    .use(frenchSpaces)
    .runSync(fromHtml(html, { fragment: true }), file);
}

const htmlWith = (html: string, frontmatter?: { lang: string }) => show(toHtml(treeOf(html, frontmatter)));

describe('frenchSpaces', () => {
  test.each([
    ['Qui ? Lui ! Oui ; non', 'Qui_? Lui_! Oui_; non'],
    ['Voici : un', 'Voici~: un'],
    ['Voici :', 'Voici~:'],
    ['Phase 1 : 6 mois', 'Phase 1~: 6 mois'],
    ['Il dit : « Qui ? »', 'Il dit~: «~Qui_?~»'],
    ['Quoi ?! Non !!! (vraiment ?)', 'Quoi_?! Non_!!! (vraiment_?)'],
    ['Ah !…', 'Ah_!…'],
    ['« un », « deux ».', '«~un~», «~deux~».'],
    ['un\n: deux', 'un~: deux'],
    ['un  \n  ! deux', 'un_! deux'],
  ])('punctuation: %j', (html, expected) => expect(htmlWith(html)).toBe(expected));

  test.each([
    ['Qui&nbsp;? Lui&nbsp;! Oui&nbsp;; non', 'Qui_? Lui_! Oui_; non'],
    ['Voici&#8239;: un', 'Voici~: un'],
    ['«&#8239;un&#8239;»', '«~un~»'],
    ['Voici &nbsp;: un', 'Voici~: un'],
    ['30&nbsp;000&nbsp;€', '30_000~€'],
    ['10&thinsp;%', '10~%'],
    ['un&nbsp;mot', 'un~mot'],
  ])('no-break spaces that were written: %s', (html, expected) => expect(htmlWith(html)).toBe(expected));

  test.each([
    ['30 %, 2,5 ‰, 12 €, 3 k€, 4 M€, 2 Md€', '30~%, 2,5~‰, 12~€, 3~k€, 4~M€, 2~Md€'],
    ['5 km, 10 kg, 3 m², 80 km/h, 20 °C, 61,9 ko, 2 Go', '5~km, 10~kg, 3~m², 80~km/h, 20~°C, 61,9~ko, 2~Go'],
    ['30 000 € et 1 234 567,89', '30_000~€ et 1_234_567,89'],
    ['à 14 h 30, en 5 min', 'à 14~h~30, en 5~min'],
    ['le 1er mai, du 3 au 14 juillet 2024', 'le 1er~mai, du 3 au 14~juillet 2024'],
    ['n° 5, N° 12, n<sup>o</sup> 3', 'n°~5, N°~12, n<sup>o</sup>~3'],
    ['p. 12, pp. 3-4, art. 3, § 2', 'p.~12, pp.~3-4, art.~3, §~2'],
    ['art. L. 300-1', 'art.~L.~300-1'],
    ['M. Martin, MM. Le Goff, Mme Élie, Dr Wu', 'M.~Martin, MM.~Le Goff, Mme~Élie, Dr~Wu'],
    ['au XXI<sup>e</sup> siècle, au Ier siècle', 'au XXI<sup>e</sup>~siècle, au Ier~siècle'],
  ])('numbers and titles: %s', (html, expected) => expect(htmlWith(html)).toBe(expected));

  test.each([
    ['<strong>Note</strong> : a', '<strong>Note</strong>~: a'],
    ['<strong>Note </strong>: a', '<strong>Note~</strong>: a'],
    ['<strong>Note </strong> : a', '<strong>Note~</strong>: a'],
    ['<b>Note <i>: </i></b>a', '<b>Note~<i>: </i></b>a'],
    ['« <em>mot</em> »', '«~<em>mot</em>~»'],
    ['<code>a</code> ? <img src="a"> !', '<code>a</code>_? <img src="a">_!'],
    ['30 <b>000</b> €', '30_<b>000</b>~€'],
    ['<p>a</p> <p>! b</p>', '<p>a</p> <p>! b</p>'],
    ['a<br> ! b', 'a<br> ! b'],
    ['<ul><li>a ;</li><li>b !</li></ul>', '<ul><li>a_;</li><li>b_!</li></ul>'],
    ['<div> a <div> ! </div></div>', '<div> a <div> ! </div></div>'],
  ])('across elements: %s', (html, expected) => expect(htmlWith(html)).toBe(expected));

  test.each([
    ['no space', 'a: b; c! d? «e» 30% 5km 9h15 12:30'],
    ['plain words', 'un deux trois'],
    ['addresses', 'voir https://a.fr/?b=1;c:2!d et a@b.fr'],
    ['colons in code', 'std ::vector, a :: b, :tada: et :hover'],
    ['faces', 'bien :) ou :-) ou ;) ou :( ou :/ ou ;-) ou :D'],
    ['operators', 'a != b, a ?b=c, !important, a :='],
    ['telephone numbers', '01 42 75 80 00, 0800 123 456, +32 475 123 456'],
    ['years', 'en 2024 300 personnes'],
    ['a number before a noun', '6 mois, 3 équipes, 2 services'],
    ['a number before an elision', 'les 3 l’ont, les 2 m’ont'],
    ['other words that end so', 'le film. Martin, Mme la maire, M. le maire'],
    ['a mark by itself', '! a'],
  ])('leaves alone %s', (_case, html) => expect(htmlWith(html)).toBe(html));

  test.each([
    ...['code', 'pre', 'kbd', 'samp', 'var', 'textarea'].map((name) => `<${name}>a ! 30 %</${name}>`),
    '<math><mi>a !</mi></math>',
    '<svg><text>a !</text></svg>',
    '<script>a ? b : c</script>',
    '<style>a : b</style>',
    '<a title="a !" href="/a ?b">a</a>',
    '<!-- a ! -->',
  ])('leaves alone %s', (html) => expect(htmlWith(html)).toBe(toHtml(fromHtml(html, { fragment: true }))));

  test.each([
    ['a page in English', { lang: 'en' }, 'a ! 30 %', 'a ! 30 %'],
    ['a page from Canada', { lang: 'fr-CA' }, 'a !', 'a_!'],
    ['English in French', undefined, 'a ! <i lang="en">b ! c</i> !', 'a_! <i lang="en">b ! c</i>_!'],
    ['French in English', { lang: 'en' }, 'a ! <i lang="fr">b ! c</i> !', 'a ! <i lang="fr">b_! c</i> !'],
    ['no known language', undefined, '<p lang="">a !</p>', '<p lang="">a !</p>'],
  ])('%s', (_case, frontmatter, html, expected) => expect(htmlWith(html, frontmatter)).toBe(expected));

  test('keeps the text of whatever page, white space folded', () => {
    const pieces =
      '; ! ? : « » 30 000 % € km n° M. A 1er mai h e siècle <b> </b> <i> <br> <p> </p> <code> </code>'.split(' ');
    const spaces = [' ', '  ', '\n', '\u00a0', '\u202f', '\u2009', ''];
    const page = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...spaces)))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(page, (html) => {
        expect(folded(treeOf(html))).toBe(folded(fromHtml(html, { fragment: true })));
      }),
    );
  });

  test('does not change again what it has set', () => {
    const html = htmlWith('Qui ? « 30 000 € » : M. Martin, le 1er mai.');
    expect(htmlWith(html.replaceAll('~', '\u00a0').replaceAll('_', '\u202f'))).toBe(html);
  });
});

function folded(tree: Root): string {
  return textOf(tree).replace(/\s+/g, ' ');
}

describe('in the list of plugins', () => {
  test('comes after the ids of headings', async () => {
    const { html } = await renderMarkdown('## Et après ? Oui !', 'page.md');
    expect(show(html)).toContain('<h2 id="et-après--oui-">Et après_? Oui_!</h2>');
  });

  test('sees raw HTML', async () => {
    const { html } = await renderMarkdown('<div>Et après ?</div>', 'page.md');
    expect(show(html)).toContain('<div>Et après_?</div>');
  });
});

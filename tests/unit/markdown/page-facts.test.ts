import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';

const factsOf = async (body: string, path = 'a.md') => (await renderMarkdown(body, path)).facts;

const BODY = `
## Le *titre* : un

[Les **étapes**](/a#b "x") ![Un schéma](/x.png)

<div id="bloc">
  <a name="repère" href="/c"><img src="/y.png"></a>
</div>

| A | B |
|---|---|
| 1 | 2 |
`;

test('a page is told in its order, at the lines of the file', async () => {
  const at = (line: number, column: number) => ({ place: expect.objectContaining({ line, column }) });
  const heading = 'Le titre : un';
  expect(await factsOf(BODY)).toEqual({
    headings: [{ rank: 2, text: heading, ...at(2, 1) }],
    links: [
      { href: '/a#b', text: 'Les étapes', pictures: [], ...at(4, 1) },
      { href: '/c', text: '', pictures: [null], ...at(7, 3) },
    ],
    images: [
      { alt: 'Un schéma', ...at(4, 28) },
      { alt: undefined, ...at(7, 30) },
    ],
    resources: [
      { address: '/x.png', ...at(4, 28) },
      { address: '/y.png', ...at(7, 30) },
    ],
    anchors: [
      { name: 'le-titre--un', heading, ...at(2, 1) },
      { name: 'bloc', heading: undefined, ...at(6, 1) },
      { name: 'repère', heading: undefined, ...at(7, 3) },
    ],
    tables: [{ hasHeader: true, ...at(10, 1) }],
  });
});

test('what the generator adds is not told', async () => {
  const facts = await factsOf('[Ailleurs](https://ailleurs.fr)\n\n::video[https://www.dailymotion.com/video/x6xkiku]');
  expect(facts?.links).toEqual([expect.objectContaining({ text: 'Ailleurs' })]);
});

test('a page of MDX is told alike', async () => {
  expect((await factsOf('\n## Un\n\n<Bouton href="/a">Aller</Bouton>', 'a.mdx'))?.links).toEqual([
    { href: '/a', text: 'Aller', pictures: [], place: expect.objectContaining({ line: 4 }) },
  ]);
});

test('of a page that can’t be read, nothing is known', async () => {
  expect(await factsOf('<div>', 'a.mdx')).toBeUndefined();
});

test('all that is loaded is told', async () => {
  const html = [
    '<picture><source srcset="/a.webp 1x, /b.webp 2x"><img src="/c.png" alt=""></picture>',
    '<video src="/d.mp4" poster="/e.png"><track src="/f.vtt"></video>',
    '<audio><source src="/g.mp3"></audio>',
    '<iframe src="/h"></iframe>',
  ];
  const facts = await factsOf(html.join('\n\n'));
  expect(facts?.resources.map(({ address }) => address.slice(1, 2))).toEqual([...'abcdefgh']);
});

test.each([
  ['<area href="/a" alt="Le nord">', 'Le nord'],
  ['<a href="/a" aria-label="Le nord">Ici</a>', 'Le nord'],
  ['<a href="/a" aria-label=" ">Ici</a>', 'Ici'],
  ['<a href="/a">Le\n  <b>nord</b>&nbsp;!</a>', 'Le nord !'],
])('%j reads %s', async (html, text) => {
  expect((await factsOf(html))?.links).toEqual([expect.objectContaining({ text })]);
});

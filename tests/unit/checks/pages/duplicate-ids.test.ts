import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (text: string) => told({ 'pages/a.md': page(text) });

test.each([
  '## Contact\n\n## Contact',
  '<p id="a">A</p>\n<p id="A">B</p>',
  '<a id="a" name="a">A</a>',
  '## Un {#a}\n\n## Deux {#b}',
  'Note[^1], note[^1].\n\n[^1]: La note.',
  ':::accordeon[Un]{niveau=2}\nA\n:::\n\n:::accordeon[Un]{niveau=2}\nB\n:::',
])('%j has each id once', async (text) => {
  expect(await check(text)).toEqual([]);
});

test.each([
  ['<p id="a">A</p>\n\n<p id="a">B</p>', 8],
  ['<p id="a">A</p>\n\n<a name="a">B</a>', 8],
  ['## Un {#a}\n\n## Deux {#a}', 8],
  ['## Un {#a}\n\nTexte.\n{: #a}', 8],
])('%j has one twice', async (text, line) => {
  expect(await check(text)).toEqual([
    `?pages/a.md:${line} duplicate-id L’identifiant « a » est déjà pris ligne 6. Donnez-en un autre, par exemple « a-2 ».`,
  ]);
});

test.each([
  ['## Nous : contact ?\n\n<p id="nous--contact-">A</p>', 8, 'nous--contact-'],
  ['<p id="contact">A</p>\n\n## Contact', 8, 'contact'],
])('%j takes the id of a heading', async (text, line, id) => {
  const messages = await check(text);
  expect(messages).toEqual([expect.stringContaining(`« ${id} » est aussi celui du titre « `)]);
  expect(messages[0]).toMatch(new RegExp(`^\\?pages/a.md:${line} taken-heading-id `));
});

import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (text: string) => told({ 'pages/a.md': page(text), 'public/x.png': '' });

test.each([
  ['[Les étapes]()', 'Le lien « Les étapes » n’a pas d’adresse'],
  ['<a href=" ">Les étapes</a>', 'Le lien « Les étapes » n’a pas d’adresse'],
  ['[](/a)', 'Le lien vers « /a » n’a pas de texte'],
  ['[ ](/a)', 'Le lien vers « /a » n’a pas de texte'],
  ['<a class="fr-icon-mail-line" href="/a"></a>', 'Le lien vers « /a » n’a pas de texte'],
  ['<a href="https://ailleurs.fr"></a>', 'Le lien vers « https://ailleurs.fr » n’a pas de texte'],
])('%j is empty', async (text, reason) => {
  expect(await check(text)).toEqual([expect.stringContaining(`pages/a.md:6 empty-link ${reason}`)]);
});

test.each([
  '[Les étapes](/a)',
  '[![Les étapes](/x.png)](/a)',
  '<a href="/a" aria-label="Les étapes"></a>',
  '<a href="/a"><svg><path d="M0 0"/></svg></a>',
  '<a id="b"></a>',
  '<a name="b"></a>',
])('%j is not', async (text) => {
  expect(await check(text)).toEqual([]);
});

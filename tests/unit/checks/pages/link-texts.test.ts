import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (text: string) => told({ 'pages/a.md': page(text), 'public/x.png': '' });

test.each([
  '[ici](/a)',
  '[Cliquez ici](/a)',
  '[CLIQUEZ&nbsp;ICI !](/a)',
  '[**En savoir plus**](/a)',
  '[→ Lire la suite…](/a)',
  '[Découvrir](/a)',
  '[Télécharger](/a)',
  '[Lire l’article](/a)',
  "[Plus d'infos](/a)",
  '[lien](https://ailleurs.fr)',
  '[![Ici](/x.png)](/a)',
  '<a href="/a" aria-label="ici">Les étapes</a>',
  '::bouton[En savoir plus]{href="/a"}',
  '::telechargement[Télécharger]{href="/x.png"}',
])('%j says nothing', async (text) => {
  expect(await check(text)).toEqual([
    expect.stringMatching(/^\?pages\/a.md:6 link-text « .* » ne dit pas où mène le lien\./),
  ]);
});

test.each([
  '[Lire la suite du manifeste](/a)',
  '[Ici et ailleurs](/a)',
  '[La page de contact](/a)',
  '<a href="/a" aria-label="En savoir plus sur le FAST">En savoir plus</a>',
  'ici',
])('%j says something', async (text) => {
  expect(await check(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each([
  [160, []],
  [
    161,
    [
      '?pages/a.md:4 description-length `description` compte 161 caractères : les moteurs de recherche coupent après 160 environ. Raccourcissez-la.',
    ],
  ],
])('a description of %i characters', async (length, messages) => {
  expect(await told({ 'pages/a.md': page('Texte.', `description: ${'é'.repeat(length)}`) })).toEqual(messages);
});

test('a page may have none', async () => {
  expect(await told({ 'pages/a.md': page('Texte.') })).toEqual([]);
});

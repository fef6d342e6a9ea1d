import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

test.each([
  ['a.md', 'permalink: /../a', /^pages\/a\.md:4 permalink `permalink` vaut « \/\.\.\/a » : l’adresse sort du site/],
  ['a.md', 'redirect_from: /_astro/', /^pages\/a\.md:4 permalink `redirect_from` vaut « \/_astro\/ » : .*réservé/],
  [
    '_astro/a.md',
    'order: 1',
    /^pages\/_astro\/a\.md:1 permalink L’adresse que donne le nom du fichier, « \/_astro\/a »/,
  ],
])('%s with %s', async (name, key, message) => {
  expect(await told({ [`pages/${name}`]: page('Texte.', key) })).toEqual([expect.stringMatching(message)]);
});

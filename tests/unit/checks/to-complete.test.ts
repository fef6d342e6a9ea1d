import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

test('what is left to be filled in is a warning at its place, in pages, menus and settings', async () => {
  const marks = await told({
    'site.yml': 'title: T\nurl: https://t.fr\ntagline: "[à compléter : la devise]"',
    'sidebars/m.yml': 'title: "[à compléter]"\nitems:\n  - page: /a',
    'pages/a.md': page('Écrire à [À compléter : l’adresse\ndu service], ou [à compléter : le téléphone].'),
  });
  expect(marks.map((mark) => mark.replace(/ est à remplir.*/, ''))).toEqual([
    '?pages/a.md:6 to-complete « [À compléter : l’adresse du service] »',
    '?pages/a.md:7 to-complete « [à compléter : le téléphone] »',
    '?sidebars/m.yml:1 to-complete « [à compléter] »',
    '?site.yml:3 to-complete « [à compléter : la devise] »',
  ]);
});

test('other brackets are not', async () => {
  expect(
    await told({ 'pages/a.md': page('[à compléter plus tard](https://ailleurs.fr), à compléter, [complété].') }),
  ).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { groupListing, menuGroups } from '../../../src/new-page/menu-groups.ts';
import { siteOf } from './site-of.ts';

const { sidebars, pages } = siteOf({
  'sidebars/menu.yml': `
title: Menu
items:
  - page: /a
  - label: Groupe
    items:
      - page: /b
        label: Ici
      - label: Dedans
        folder: /cours/
  - link: https://x.fr
    label: X
`,
  'pages/a.md': '---\nlayout: page\ntitle: Titre A\nlabel: A\n---\n',
  'pages/b.md': '---\nlayout: page\ntitle: B\n---\n',
});
const data = sidebars[0]?.data;
if (!data) throw new Error('The menu of this test is not valid.');
const groups = menuGroups(data, pages);

test('lists the first level, then each group, with what it shows', () => {
  expect(groups).toEqual([
    {
      name: '.',
      label: 'Menu',
      path: ['items'],
      folder: undefined,
      entries: [
        { label: 'A', address: '/a' },
        { label: 'Groupe', address: undefined },
        { label: 'X', address: 'https://x.fr' },
      ],
    },
    {
      name: 'Groupe',
      label: 'Groupe',
      path: ['items', 1, 'items'],
      folder: undefined,
      entries: [
        { label: 'Ici', address: '/b' },
        { label: 'Dedans', address: undefined },
      ],
    },
    {
      name: 'Groupe > Dedans',
      label: 'Dedans',
      path: ['items', 1, 'items', 1, 'items'],
      folder: '/cours/',
      entries: [],
    },
  ]);
});

describe('groupListing', () => {
  test.each([
    ['cours', 'Groupe > Dedans'],
    ['cours/plus', undefined],
    ['', undefined],
  ])('the pages of « %s » are listed by %s', (section, name) => {
    expect(groupListing(groups, section)?.name).toBe(name);
  });
});

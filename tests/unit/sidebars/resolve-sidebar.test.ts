import { describe, expect, test } from 'vitest';
import { isInFolder, type MenuPage, resolveSidebar } from '../../../src/sidebars/resolve-sidebar.ts';

const pages: MenuPage[] = [
  { name: 'a/fast.md', permalink: '/a/fast', title: 'Le fonds', label: 'FAST' },
  { name: 'a/mooc/deux.md', permalink: '/a/mooc/deux.html', title: 'Deux', order: 2 },
  { name: 'a/mooc/un.md', permalink: '/a/mooc/un.html', title: 'Un', order: 1 },
  { name: 'a/mooc/zut.md', permalink: '/a/mooc/zut', title: 'Zut' },
  { name: 'a/mooc/ecole.md', permalink: '/a/mooc/école', title: 'École' },
  { name: 'a/mooc/plus/loin.md', permalink: '/a/mooc/plus/loin', title: 'Loin' },
];
const resolve = (...items: Parameters<typeof resolveSidebar>[0]['items']) =>
  resolveSidebar({ title: 'Menu', items }, pages).items;

describe('resolveSidebar', () => {
  test('names a page by the label of its entry, else its own, else its title', () => {
    expect(resolve({ page: '/a/fast', label: 'Ici' }, { page: '/a/fast' }, { page: '/a/mooc/zut' })).toEqual([
      { label: 'Ici', href: '/a/fast', permalink: '/a/fast' },
      { label: 'FAST', href: '/a/fast', permalink: '/a/fast' },
      { label: 'Zut', href: '/a/mooc/zut', permalink: '/a/mooc/zut' },
    ]);
  });

  test('percent-encodes addresses, and finds a page however its address is written', () => {
    expect(resolve({ page: '/a/fast.html' })).toMatchObject([{ href: '/a/fast' }]);
    expect(resolve({ page: '/a/mooc/%C3%A9cole' })).toEqual([
      { label: 'École', href: '/a/mooc/%C3%A9cole', permalink: '/a/mooc/école' },
    ]);
  });

  test('lists the pages of a folder by order, then label, after its own entries', () => {
    const [group] = resolve({ label: 'MOOC', items: [{ page: '/a/fast' }], folder: 'a/mooc' });
    expect(group).toMatchObject({
      label: 'MOOC',
      items: [{ label: 'FAST' }, { label: 'Un' }, { label: 'Deux' }, { label: 'École' }, { label: 'Zut' }],
    });
  });

  test('nests groups, and keeps links as they are', () => {
    expect(
      resolve({ label: 'Un', items: [{ label: 'Deux', items: [{ link: 'https://x.fr/a', label: 'X' }] }] }),
    ).toEqual([{ label: 'Un', items: [{ label: 'Deux', items: [{ label: 'X', href: 'https://x.fr/a' }] }] }]);
  });

  test('leaves out what has nothing to show', () => {
    expect(resolve({ page: '/absente' }, { label: 'Vide', folder: 'absent' })).toEqual([]);
  });
});

test.each([
  ['a/mooc/un.md', 'a/mooc', true],
  ['a/mooc/un.md', '/a/mooc/', true],
  ['a/mooc/plus/loin.md', 'a/mooc', false],
  ['a/mooc.md', 'a/mooc', false],
  ['un.md', '', true],
])('%s is directly in %s: %s', (name, folder, inside) => {
  expect(isInFolder(name, folder)).toBe(inside);
});

test('pages of a folder without an order come after, each by the name that the menu shows', () => {
  const listed: MenuPage[] = [
    { name: 'f/1.md', permalink: '/f/1', title: 'A, dit Z', label: 'Z' },
    { name: 'f/2.md', permalink: '/f/2', title: 'Z, dit B', label: 'B' },
    { name: 'f/3.md', permalink: '/f/3', title: 'C' },
    { name: 'f/4.md', permalink: '/f/4', title: 'Y', order: 7 },
    { name: 'f/5.md', permalink: '/f/5', title: 'X', order: -1 },
    { name: 'f/6.md', permalink: '/f/6', title: 'D', order: 7 },
  ];
  const expected = ['X', 'D', 'Y', 'B', 'C', 'Z'];
  for (const pages of [listed, listed.toReversed()]) {
    const [group] = resolveSidebar({ title: 'Menu', items: [{ label: 'F', folder: 'f' }] }, pages).items;
    expect(group && 'items' in group && group.items.map(({ label }) => label)).toEqual(expected);
  }
});

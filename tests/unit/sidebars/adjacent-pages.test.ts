import { describe, expect, test } from 'vitest';
import { adjacentPages, menuPages } from '../../../src/sidebars/adjacent-pages.ts';

const page = (name: string) => ({ label: name, href: `/${name}`, permalink: `/${name}` });
const tree = {
  title: 'Menu',
  items: [
    page('a'),
    { label: 'Groupe', items: [page('b'), { label: 'Dessous', items: [page('c')] }] },
    { label: 'Ailleurs', href: 'https://ailleurs.fr' },
    page('a'),
    page('d'),
  ],
};
const around = (permalink: string) => {
  const { previous, next } = adjacentPages(tree, permalink);
  return [previous?.label, next?.label];
};

describe('adjacentPages', () => {
  test('are those before and after in the menu, in and out of its groups', () => {
    expect(around('/b')).toEqual(['a', 'c']);
    expect(around('/c')).toEqual(['b', 'd']);
  });

  test('are missing at both ends, for a page that is not in the menu, and without a menu', () => {
    expect(around('/a')).toEqual([undefined, 'b']);
    expect(around('/d')).toEqual(['c', undefined]);
    expect(around('/x')).toEqual([undefined, undefined]);
    expect(adjacentPages(undefined, '/a')).toEqual({ previous: undefined, next: undefined });
  });
});

test('menuPages are in the menu’s order, each once', () => {
  expect(menuPages(tree.items).map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd']);
});

import { describe, expect, test } from 'vitest';
import { printableOf, printables } from '../../../src/printables/printables.ts';

const leaf = (permalink: string) => ({ label: permalink, href: permalink, permalink });
const tree = {
  title: 'Tout',
  print: '/tout',
  items: [
    leaf('/a'),
    { label: 'Groupe', print: '/groupe à part', items: [leaf('/b'), { label: 'Dessous', items: [leaf('/c')] }] },
  ],
};

describe('printables', () => {
  test('are the menu and the groups that ask for one, with all pages below', () => {
    expect(printables(tree).map(({ title, href, pages }) => [title, href, ...pages.map(({ label }) => label)])).toEqual(
      [
        ['Tout', '/tout', '/a', '/b', '/c'],
        ['Groupe', '/groupe%20%C3%A0%20part', '/b', '/c'],
      ],
    );
    expect(printables({ title: 'Rien', items: [leaf('/a')] })).toEqual([]);
  });

  test('a page knows the narrowest that holds it', () => {
    expect(printableOf(tree, '/c')?.title).toBe('Groupe');
    expect(printableOf(tree, '/a')?.title).toBe('Tout');
    expect(printableOf(tree, '/x')).toBeUndefined();
  });
});

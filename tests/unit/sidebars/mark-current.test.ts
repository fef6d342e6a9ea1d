import { describe, expect, test } from 'vitest';
import { markCurrent } from '../../../src/sidebars/mark-current.ts';

const leaf = (permalink: string) => ({ label: permalink, href: permalink, permalink });
const tree = {
  title: 'Menu',
  items: [
    leaf('/a/'),
    { label: 'Un', items: [leaf('/a/b'), { label: 'Deux', items: [leaf('/a/c')] }] },
    { label: 'Trois', items: [leaf('/a/d')] },
    { label: 'Ailleurs', href: '/a/c' },
  ],
};

describe('markCurrent', () => {
  test('marks one entry, and opens every branch above it', () => {
    expect(markCurrent(tree, '/a/c').items).toMatchObject([
      { current: false },
      { open: true, items: [{ current: false }, { open: true, items: [{ current: true }] }] },
      { open: false, items: [{ current: false }] },
      { label: 'Ailleurs', current: false },
    ]);
  });

  test('opens nothing for a page that the menu does not hold', () => {
    expect(JSON.stringify(markCurrent(tree, '/ailleurs'))).not.toContain('true');
  });

  test('leaves the tree as it was', () => {
    const before = structuredClone(tree);
    markCurrent(tree, '/a/c');
    expect(tree).toEqual(before);
  });
});

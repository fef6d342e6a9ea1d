import { expect, test } from 'vitest';
import { flattenItems } from '../../../src/sidebars/flatten-items.ts';

const page = { page: '/a' };
const inner = { label: 'Dedans', items: [page] };
const group = { label: 'Groupe', items: [inner] };

test('each entry comes with its place, groups before what they hold', () => {
  expect(flattenItems([page, group], ['items'])).toEqual([
    { item: page, path: ['items', 0] },
    { item: group, path: ['items', 1] },
    { item: inner, path: ['items', 1, 'items', 0] },
    { item: page, path: ['items', 1, 'items', 0, 'items', 0] },
  ]);
});

test('places start at the top unless told otherwise', () => {
  expect(flattenItems([page])).toEqual([{ item: page, path: [0] }]);
});

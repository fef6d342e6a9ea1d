import { describe, expect, test } from 'vitest';
import { sidebarSchema } from '../../../src/sidebars/schema.ts';
import { schemaFaults } from '../../../src/yaml/schema-faults.ts';

const menu = { title: 'Menu', items: [{ page: '/a' }] };

describe('a menu may hold', () => {
  test.each([
    ['a page', { page: '/a' }],
    ['a page under another name', { page: '/a', label: 'A' }],
    ['a link', { link: 'https://exemple.gouv.fr', label: 'Exemple' }],
    ['a group', { label: 'Groupe', items: [{ page: '/a' }] }],
    ['a folder', { label: 'Groupe', folder: 'a' }],
    ['a group and a folder', { label: 'Groupe', items: [{ page: '/a' }], folder: 'a' }],
    ['a group to print', { label: 'Groupe', items: [{ page: '/a' }], print: '/a/imprimer' }],
    ['a folder to print', { label: 'Groupe', folder: 'a', print: '/a/imprimer' }],
  ])('%s', (_case, item) => {
    expect(schemaFaults(sidebarSchema, { ...menu, items: [item] })).toEqual([]);
    expect(schemaFaults(sidebarSchema, { ...menu, items: [{ label: 'Autour', items: [item] }] })).toEqual([]);
  });

  test('a picture, with an alternative that may be empty', () => {
    const picture = { src: '/images/a.svg', alt: '' };
    expect(sidebarSchema.parse({ ...menu, picture })).toMatchObject({ picture });
  });
});

const KINDS =
  'Attendu : une page (page), un lien (link et label) ou un groupe (label, avec items ou folder, et parfois print).';

describe('a menu may not hold', () => {
  test.each([
    ['an entry of no kind', { label: 'A' }, KINDS],
    ['an entry of two kinds', { page: '/a', link: '/b', label: 'A' }, KINDS],
    ['a page that is a group', { page: '/a', items: [{ page: '/b' }], label: 'A' }, KINDS],
    ['a page that is a folder', { page: '/a', folder: 'b', label: 'A' }, KINDS],
    ['a link without a name', { link: '/a' }, KINDS],
    ['a group without a name', { items: [{ page: '/a' }] }, KINDS],
    ['a page to print', { page: '/a', print: '/b' }, KINDS],
    ['a word', 'a', 'Attendu : un ensemble de clés'],
    ['entries that are no list', { label: 'A', items: 'a' }, 'Attendu : une liste d’entrées.'],
    ['another key', { page: '/a', titre: 'A' }, 'La clé `titre` est inconnue.'],
  ])('%s', (_case, item, reason) => {
    const [fault, ...others] = schemaFaults(sidebarSchema, { ...menu, items: [item] });
    expect(fault).toMatchObject({ reason: expect.stringContaining(reason) });
    expect(others).toEqual([]);
  });

  test('nothing', () => {
    expect(schemaFaults(sidebarSchema, { ...menu, items: [] })).toMatchObject([
      { path: ['items'], reason: expect.stringContaining('Attendu : au moins une entrée.') },
    ]);
  });

  test('a picture without an alternative', () => {
    expect(schemaFaults(sidebarSchema, { ...menu, picture: { src: '/a.svg' } })).toMatchObject([
      { reason: 'La clé `picture.alt` manque. Attendu : un texte, ou "" pour une image qui décore.' },
    ]);
  });
});

test('a fault deep in a menu is told at its own place', () => {
  const items = [{ label: 'Groupe', items: [{ page: '/a' }, { link: '/b' }] }];
  expect(schemaFaults(sidebarSchema, { ...menu, items })).toMatchObject([{ path: ['items', 0, 'items', 1] }]);
});

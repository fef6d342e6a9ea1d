import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertMenuEntry } from '../../../src/new-page/insert-menu-entry.ts';

type Path = (string | number)[];

/** What a diff would show: the lines that are new, and how many are gone. */
function difference(before: string, after: string): { added: string[]; gone: number } {
  const [old, ...rest] = [before, after].map((text) => text.split('\n')) as [string[], string[]];
  const [grown] = rest as [string[]];
  const isIn = (lines: string[]) => (line: string) => lines.includes(line);
  return { added: grown.filter((line) => !isIn(old)(line)), gone: old.filter((line) => !isIn(grown)(line)).length };
}

const MENU = `# Le menu.
#   - une remarque décalée

title:   Menu   # deux espaces avant, trois après
items:
  - page: /a    # la première
  - label: 'Groupe'

    items:
      # en tête du groupe
      - page: /b
      - page: /c
        label: "1.10"
      # en queue du groupe

  # avant le lien
  - link: https://x.fr
    label: 007
`;

describe('adds one line and touches no other', () => {
  test.each<[string, Path, number, string, string]>([
    ['first', ['items'], 0, '  - page: /neuf', '  - page: /a    # la première'],
    ['between', ['items'], 1, '  - page: /neuf', "  - label: 'Groupe'"],
    ['first of a group', ['items', 1, 'items'], 0, '      - page: /neuf', '      - page: /b'],
    ['within a group', ['items', 1, 'items'], 1, '      - page: /neuf', '      - page: /c'],
    ['last of a group', ['items', 1, 'items'], 2, '      - page: /neuf', '      # en queue du groupe'],
  ])('%s', (_name, path, index, line, next) => {
    const after = insertMenuEntry(MENU, '/neuf', { path, index });
    expect(difference(MENU, after)).toEqual({ added: [line], gone: 0 });
    expect(after.split('\n')).toHaveLength(MENU.split('\n').length + 1);
    expect(after).toContain(`${line}\n${next}`);
  });

  test('last of all', () => {
    expect(insertMenuEntry(MENU, '/neuf', { path: ['items'], index: 3 })).toBe(`${MENU}  - page: /neuf\n`);
  });
});

describe('follows the style of the file', () => {
  test.each<[string, string, Path, number, string]>([
    ['no indent', 'title: M\nitems:\n- page: /a\n', ['items'], 1, 'title: M\nitems:\n- page: /a\n- page: /neuf\n'],
    [
      'four spaces',
      'title: M\nitems:\n    - label: G\n      items:\n          - page: /a\n',
      ['items', 0, 'items'],
      1,
      'title: M\nitems:\n    - label: G\n      items:\n          - page: /a\n          - page: /neuf\n',
    ],
    [
      'no line break at the end',
      'title: M\nitems:\n  - page: /a',
      ['items'],
      1,
      'title: M\nitems:\n  - page: /a\n  - page: /neuf\n',
    ],
    [
      'Windows',
      'title: M\r\nitems:\r\n  - page: /a\r\n',
      ['items'],
      0,
      'title: M\r\nitems:\r\n  - page: /neuf\r\n  - page: /a\r\n',
    ],
    ['inline', 'title: M\nitems: [{page: /a}]\n', ['items'], 1, 'title: M\nitems: [{page: /a}, {page: /neuf}]\n'],
    [
      'a group that lists a folder',
      'title: M\nitems:\n  - label: G\n    folder: g\n',
      ['items', 0, 'items'],
      0,
      'title: M\nitems:\n  - label: G\n    folder: g\n    items:\n      - page: /neuf\n',
    ],
    [
      'an empty group',
      'title: M\nitems:\n  - label: G\n    items: []\n',
      ['items', 0, 'items'],
      0,
      'title: M\nitems:\n  - label: G\n    items:\n      - page: /neuf\n',
    ],
  ])('%s', (_name, before, path, index, after) => {
    expect(insertMenuEntry(before, '/neuf', { path, index })).toBe(after);
  });
});

test('a file whose layout the library would change still gets its entry, and keeps its data', () => {
  const before =
    'title: M\nitems:\n     - label: >-\n          Un texte\n          plié\n       items:\n         -   page:   /a\n';
  const after = insertMenuEntry(before, '/neuf', { path: ['items', 0, 'items'], index: 1 });
  expect(parse(after)).toEqual({
    title: 'M',
    items: [{ label: 'Un texte plié', items: [{ page: '/a' }, { page: '/neuf' }] }],
  });
});

test('the menu of this site keeps every line', () => {
  const menu = readFileSync(new URL('../../../content/sidebars/approche.yml', import.meta.url), 'utf8');
  const { items } = parse(menu) as { items: unknown[] };
  for (let index = 0; index <= items.length; index += 1) {
    const after = insertMenuEntry(menu, '/neuf', { path: ['items'], index });
    expect(difference(menu, after)).toEqual({ added: ['  - page: /neuf'], gone: 0 });
  }
});

import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../src/checks/check-site.ts';
import { parseSite } from '../../../src/site/parse-site.ts';

const source = (name: string, value: string) => ({ name, file: new VFile({ path: name, value }) });
const page = (name: string, ...lines: string[]) =>
  source(name, ['---', 'layout: page', 'title: A', ...lines, '---', ''].join('\n'));

interface Files {
  pages: ReturnType<typeof source>[];
  sidebar?: string;
  styles?: string[];
  settings?: string;
}
const check = ({ pages, sidebar, styles = [], settings = 'title: T\nurl: https://t.fr' }: Files) =>
  checkSite(
    parseSite({
      path: '',
      pages,
      sidebars: sidebar === undefined ? [] : [source('approche.yml', sidebar)],
      stylesheets: styles.map((name) => source(name, '')),
      settings: source('site.yml', settings),
    }),
  ).map(({ file, line, reason, ruleId }) => `${file}:${line} ${ruleId} ${reason}`);

test('a good site has no fault', () => {
  const pages = [page('a.md', 'sidebar: sidebar-approche.html', 'additional_css: x.css'), page('b.md')];
  expect(
    check({
      pages,
      sidebar: 'title: M\nitems:\n  - page: /a\n  - label: G\n    items:\n      - page: /b',
      styles: ['x.css'],
    }),
  ).toEqual([]);
});

describe('pages', () => {
  test.each([
    [
      'an unknown sidebar, with the nearest',
      'sidebar: sidebar-aproche.html',
      4,
      'sidebar',
      /« sidebar-aproche.html », qui n’existe pas. Menus disponibles : sidebar-approche.html. Vouliez-vous dire « sidebar-approche.html » \?/,
    ],
    [
      'an unknown stylesheet',
      'additional_css: y.css',
      4,
      'stylesheet',
      /« y.css », qui n’existe pas. Feuilles disponibles dans content\/styles : x.css./,
    ],
    ['a permalink that leaves the site', 'permalink: /../x', 4, 'permalink', /sort du site/],
    ['an old address that can’t be one', 'redirect_from: /a?b', 4, 'permalink', /`redirect_from` vaut « \/a\?b »/],
    ['an unknown key', 'colour: red', 4, 'schema', /La clé `colour` est inconnue/],
  ])('%s', (_case, line, at, rule, reason) => {
    const faults = check({
      pages: [page('a.md', line)],
      sidebar: 'title: M\nitems:\n  - link: /x\n    label: X',
      styles: ['x.css'],
    });
    expect(faults).toEqual([expect.stringMatching(reason)]);
    expect(faults[0]).toMatch(new RegExp(`^a.md:${at} ${rule} `));
  });

  test('with-sidebar without a sidebar', () => {
    const pages = [source('a.md', '---\nlayout: with-sidebar\ntitle: A\n---\n')];
    expect(check({ pages })).toEqual([expect.stringMatching(/^a.md:1 sidebar La clé `sidebar` manque/)]);
  });

  test('the second stylesheet of a list, at its own line', () => {
    expect(check({ pages: [page('a.md', 'additional_css:', '  - x.css', '  - y.css')], styles: ['x.css'] })).toEqual([
      expect.stringMatching(/^a.md:6 stylesheet /),
    ]);
  });

  test('a file that is not a page', () => {
    expect(check({ pages: [page('a.md'), page('b.html')] })).toEqual([expect.stringMatching(/^b.html:1 page-format /)]);
  });
});

describe('addresses are taken once', () => {
  test.each([
    ['the same', '/x', '/x'],
    ['by case', '/x', '/X'],
    ['by a final slash', '/x', '/x/'],
    ['by .html', '/x', '/x.html'],
    ['by percent-encoding', '/é', '/%C3%A9'],
    ['by Unicode form', '/é', '/e\u0301'],
  ])('%s', (_case, one, two) => {
    const faults = check({ pages: [page('a.md', `permalink: ${one}`), page('b.md', `permalink: ${two}`)] });
    expect(faults).toEqual([expect.stringMatching(/^b.md:4 unique-permalink .* déjà pris par a.md:4/)]);
  });

  test('by a redirect over a page', () => {
    const faults = check({ pages: [page('a.md', 'permalink: /x'), page('b.md', 'redirect_from:', '  - /x/')] });
    expect(faults).toEqual([
      expect.stringMatching(/^b.md:5 unique-permalink `redirect_from` vaut « \/x\/ », déjà pris par a.md:4/),
    ]);
  });

  // So no redirect leads to another: what one leads to is a page, and no redirect stands over a page.
  test.each([
    ['a page that would send to itself', ['permalink: /x', 'redirect_from: /x.html'], [], /à elle-même, sans fin/],
    ['an old address twice', ['redirect_from: [/y, /y/]'], [], /Une seule de ces deux lignes suffit/],
    ['a redirect over a page', ['permalink: /x'], ['redirect_from: /x'], /La redirection cacherait cette page/],
    ['a page over a redirect', ['redirect_from: /x'], ['permalink: /x'], /ou retirez cette redirection/],
    ['a redirect to two pages', ['redirect_from: /y'], ['redirect_from: /y'], /ne mène qu’à une page/],
  ])('by %s', (_case, one, two, advice) => {
    const faults = check({ pages: [page('a.md', ...one), page('b.md', ...two)] });
    expect(faults).toEqual([expect.stringMatching(/unique-permalink/)]);
    expect(faults[0]).toMatch(advice);
  });
});

describe('sidebars', () => {
  test.each([
    [
      'an entry that leads nowhere',
      '  - page: /b',
      3,
      'sidebar-target',
      /« \/b », qui n’est l’adresse d’aucune page. Vouliez-vous dire « \/a » \?/,
    ],
    [
      'an entry deep in a group',
      '  - label: G\n    items:\n      - page: /nulle-part',
      5,
      'sidebar-target',
      /nulle-part/,
    ],
    ['a folder without pages', '  - label: G\n    folder: vide', 4, 'sidebar-target', /« vide » n’a aucune page/],
    [
      'an unknown key',
      '  - page: /a\n    lable: X',
      4,
      'schema',
      /La clé `lable` est inconnue. Vouliez-vous dire « label » \?/,
    ],
    ['an entry of two kinds', '  - page: /a\n    link: /x', 3, 'schema', /Attendu : une page \(page\), un lien/],
    ['a link without label', '  - link: /x', 3, 'schema', /Attendu : une page \(page\), un lien/],
    ['an unsafe link', '  - label: X\n    link: javascript:alert(1)', 4, 'schema', /commence par \/, https/],
  ])('%s', (_case, items, line, rule, reason) => {
    const faults = check({ pages: [page('a.md')], sidebar: `title: M\nitems:\n${items}` });
    expect(faults).toEqual([expect.stringMatching(reason)]);
    expect(faults[0]).toMatch(new RegExp(`^approche.yml:${line} ${rule} `));
  });

  test('an entry that leads to a draft', () => {
    expect(check({ pages: [page('a.md', 'draft: true')], sidebar: 'title: M\nitems:\n  - page: /a' })).toEqual([
      expect.stringMatching(/un brouillon \(a.md\)/),
    ]);
  });

  test('an entry that leads to a page with faults of its own is not blamed', () => {
    const faults = check({ pages: [page('a.md', 'order: x')], sidebar: 'title: M\nitems:\n  - page: /a' });
    expect(faults).toEqual([expect.stringMatching(/^a.md:4 schema /)]);
  });
});

test('settings are checked too', () => {
  expect(check({ pages: [], settings: 'title: T\nurl: http://t.fr\nfotter: x' })).toEqual([
    expect.stringMatching(/^site.yml:2 schema `url` vaut « http:\/\/t.fr »/),
    expect.stringMatching(/^site.yml:3 schema La clé `fotter` est inconnue. Vouliez-vous dire « footer » \?/),
  ]);
});

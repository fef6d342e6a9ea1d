import { describe, expect, test } from 'vitest';
import { page, told } from './small-site.ts';

const SETTINGS = 'title: T\nurl: https://t.fr\nsite_map: /approche/plan-du-site';
const check = (...frontMatter: string[]) =>
  told({ 'site.yml': SETTINGS, 'pages/a.md': page('Texte.', ...frontMatter) });

describe('an address that the generator writes at', () => {
  test.each(['/approche/plan-du-site', '/approche/plan-du-site/', '/approche/plan-du-site.html'])(
    'is not free for a page: %s',
    async (permalink) => {
      expect(await check(`permalink: ${permalink}`)).toEqual([
        expect.stringMatching(/^pages\/a\.md:4 unique-permalink .*déjà pris par site\.yml:3 \(`site_map`/),
      ]);
    },
  );

  test('is not free for a redirect', async () => {
    expect(await check('permalink: /a', 'redirect_from: /approche/plan-du-site')).toEqual([
      expect.stringMatching(/^pages\/a\.md:5 unique-permalink /),
    ]);
  });

  test('is one that links may lead to', async () => {
    const files = {
      'site.yml': SETTINGS,
      'pages/a.md': page('[Plan](/approche/plan-du-site)', 'permalink: /approche/a'),
    };
    expect(await told(files)).toEqual([]);
    expect(await told({ ...files, 'site.yml': 'title: T\nurl: https://t.fr' })).toEqual([
      expect.stringMatching(/^\?pages\/a\.md:7 unknown-address /),
    ]);
  });

  test('is not free for another that it writes at', async () => {
    const menu =
      'title: M\nprint: /approche/plan-du-site\nitems:\n  - page: /a\n  - label: G\n    print: /a/\n    folder: g';
    const files = {
      'site.yml': SETTINGS,
      'sidebars/m.yml': menu,
      'pages/a.md': page('Texte.'),
      'pages/g/b.md': page('Texte.'),
    };
    expect(await told(files)).toEqual([
      expect.stringMatching(/^pages\/a\.md:1 unique-permalink .*sidebars\/m\.yml:6 \(`print`/),
      expect.stringMatching(/^sidebars\/m\.yml:2 unique-permalink .*site\.yml:3/),
    ]);
  });

  test('is not free for a public file', async () => {
    const files = { 'site.yml': SETTINGS, 'pages/a.md': page('Texte.'), 'public/approche/plan-du-site.html': '' };
    expect(await told(files)).toEqual([expect.stringMatching(/^site\.yml:3 unique-permalink .*public\/approche/)]);
  });
});

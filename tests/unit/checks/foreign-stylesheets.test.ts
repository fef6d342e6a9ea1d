import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

const sheets = (...names: string[]) => ({
  'styles/a.css': '',
  'pages/a.md': page('Texte.', 'additional_css:', ...names.map((name) => `  - ${name}`)),
});

test('a style sheet of another site is a warning, at its line', async () => {
  expect(await told(sheets('a.css', 'https://exemple.fr/b.css'))).toEqual([
    expect.stringMatching(/^\?pages\/a\.md:6 foreign-stylesheet .*« https:\/\/exemple\.fr\/b\.css » d’un autre site/),
  ]);
});

test('one of the site itself is none', async () => {
  expect(await told(sheets('https://t.fr/b.css', 'https://www.t.fr/c.css'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

test.each([
  ['a page over a file', 'permalink: /docs/a.html', 'public/docs/a.html'],
  ['a redirect over a file', 'redirect_from: /docs/A.html', 'public/docs/a.html'],
  ['a page below a file', 'permalink: /docs/a/b', 'public/docs/a'],
])('%s', async (_what, key, file) => {
  expect(await told({ 'pages/x.md': page('Texte.', key), [file]: '' })).toEqual([
    expect.stringMatching(new RegExp(`^pages/x\\.md:4 unique-permalink .*déjà pris par le fichier ${file}`)),
  ]);
});

test('a page beside a file of its name is fine', async () => {
  expect(await told({ 'pages/x.md': page('Texte.', 'permalink: /docs/a'), 'public/docs/a/b.pdf': '' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

const at = (permalink: string) => page('Texte.', `permalink: ${permalink}`);

test('each part of a path is looked at', async () => {
  expect(await told({ 'pages/a#b/c?.md': at('/a') })).toEqual([
    expect.stringMatching(/^pages\/a#b\/c\?\.md:1 file Le nom « a#b » contient « # »/),
    expect.stringMatching(/^pages\/a#b\/c\?\.md:1 file Le nom « c\?\.md » contient « \? »/),
  ]);
});

test.each([
  ['pages/Fast.md', 'pages/fast.md', 'majuscules'],
  ['pages/\u00e9.md', 'pages/e\u0301.md', 'accents'],
])('%s and %s look alike', async (one, other, why) => {
  const found = await told({ [one]: at('/a'), [other]: at('/b') });
  expect(found).toEqual([expect.stringContaining(why)]);
});

test('the same name in two folders is fine', async () => {
  expect(await told({ 'pages/a/b.md': at('/a'), 'pages/c/b.md': at('/b') })).toEqual([]);
});

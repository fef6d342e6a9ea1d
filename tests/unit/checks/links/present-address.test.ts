import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (address: string) =>
  told({
    'pages/a.md': page('## Un', 'permalink: /fast/étapes', 'redirect_from: [/vieux/, /fast/vieux.html]'),
    'pages/b.md': page('Texte.', 'permalink: /cours/'),
    'pages/z.md': page(`Voir [les étapes](${address}).`),
  });

test.each(['/fast/étapes', '/fast/étapes.html', '/cours/', '/cours', '/cours/index.html'])(
  '%s is the present one',
  async (address) => {
    expect(await check(address)).toEqual([]);
  },
);

test.each([
  ['/vieux/', '/fast/étapes'],
  ['/vieux', '/fast/étapes'],
  ['/fast/vieux', '/fast/étapes'],
  ['/fast/vieux.html?x#un', '/fast/étapes?x#un'],
])('%s redirects', async (address, present) => {
  expect(await check(address)).toEqual([
    `?pages/z.md:6 redirected-link Le lien mène à « ${address} », une ancienne adresse qui redirige. Écrivez « ${present} ».`,
  ]);
});

test('a slash too many', async () => {
  expect(await check('/fast/étapes/#un')).toEqual([
    '?pages/z.md:6 link-form « /fast/étapes/#un » finit par une barre oblique que la page n’a pas : certains serveurs ne la trouvent pas. Écrivez « /fast/étapes#un ».',
  ]);
});

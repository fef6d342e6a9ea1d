import { expect, test } from 'vitest';
import { page, told } from './small-site.ts';

test.each(['/404', '/404.html', '/404/'])('an old address may not be that of the error page: %s', async (address) => {
  expect(await told({ 'pages/a.md': page('Texte.', `redirect_from: ${address}`) })).toEqual([
    expect.stringMatching(/^pages\/a\.md:4 permalink .*l’adresse de la page d’erreur/),
  ]);
});

test('a page may be the error page', async () => {
  expect(await told({ 'pages/404.md': page('Texte.', 'permalink: /404.html') })).toEqual([]);
});

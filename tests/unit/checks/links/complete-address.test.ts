import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each([
  ['www.exemple.fr/x', 'Écrivez « https://www.exemple.fr/x ».'],
  ['exemple.gouv.fr', 'Écrivez « https://exemple.gouv.fr ».'],
  ['beta.gouv.fr/approche', 'Écrivez « https://beta.gouv.fr/approche ».'],
  ['https:/exemple.fr/x', 'Écrivez « https://exemple.fr/x ».'],
  ['http:exemple.fr', 'Écrivez « https://exemple.fr ».'],
  ['https//exemple.fr', 'Écrivez « https://exemple.fr ».'],
  ['contact@beta.gouv.fr', 'Écrivez « mailto:contact@beta.gouv.fr ».'],
  ['http://localhost:4321/approche/', 'Elle ne mène qu’à votre ordinateur.'],
  ['file:///C:/Users/x/guide.pdf', 'Elle ne mène qu’à votre ordinateur.'],
  ['C:/Users/x/guide.pdf', 'Elle ne mène qu’à votre ordinateur.'],
  ['https://', 'Aucun navigateur ne sait la lire.'],
  ['https://[x/', 'Aucun navigateur ne sait la lire.'],
])('%s lacks a part', async (address, advice) => {
  const messages = await told({ 'pages/z.md': page(`<a href="${address}">Les étapes</a>`) });
  expect(messages).toEqual([expect.stringContaining('pages/z.md:6 incomplete-address Le lien mène à « ')]);
  expect(messages[0]).toContain(advice);
});

test.each(['https://exemple.fr', 'HTTP://EXEMPLE.FR', '//exemple.fr', 'ftp://exemple.fr', 'sms:+33600000000'])(
  '%s is whole',
  async (address) => {
    expect(await told({ 'pages/z.md': page(`<a href="${address}">Les étapes</a>`) })).toEqual([]);
  },
);

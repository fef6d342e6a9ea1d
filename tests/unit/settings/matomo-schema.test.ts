import { expect, test } from 'vitest';
import { matomoSchema } from '../../../src/settings/matomo-schema.ts';
import { settingsSchema } from '../../../src/settings/schema.ts';

test('audience is not measured unless it is asked', () => {
  expect(settingsSchema.parse({ title: 'T', url: 'https://exemple.gouv.fr' }).matomo).toBeUndefined();
});

test('the server’s address ends with a slash, written or not', () => {
  for (const url of ['https://stats.fr/a', 'https://stats.fr/a/']) {
    expect(matomoSchema.parse({ url, site: '12' })).toEqual({ url: 'https://stats.fr/a/', site: 12 });
  }
});

test.each([
  ['http://stats.fr/', '12'],
  ['stats.fr', '12'],
  ['https://stats.fr/?a', '12'],
  ['https://stats.fr/', '0'],
  ['https://stats.fr/', 'douze'],
])('%s with site %s is refused', (url, site) => {
  expect(matomoSchema.safeParse({ url, site }).success).toBe(false);
});

test('a server without its site, or a site without its server, is refused', () => {
  expect(matomoSchema.safeParse({ url: 'https://stats.fr/' }).success).toBe(false);
  expect(matomoSchema.safeParse({ site: '12' }).success).toBe(false);
});

import { expect, test } from 'vitest';
import { settingsSchema } from '../../../src/settings/schema.ts';
import { webManifest } from '../../../src/sharing/web-manifest.ts';

const settings = { title: 'Mon site', url: 'https://t.fr' };

test('a phone is told the name of the site, and its tagline when there is one', () => {
  expect(webManifest(settingsSchema.parse(settings))).not.toHaveProperty('description');
  expect(webManifest(settingsSchema.parse({ ...settings, tagline: 'Pour essayer', home: '/ici' }))).toMatchObject({
    name: 'Mon site',
    description: 'Pour essayer',
    lang: 'fr',
    start_url: '/ici',
  });
});

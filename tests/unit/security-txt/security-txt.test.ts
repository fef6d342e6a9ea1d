import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/security-txt/security-txt.ts';
import { settingsSchema } from '../../../src/settings/schema.ts';

const SITE = { title: 'T', url: 'https://exemple.gouv.fr' };
const textOf = (security?: object) => securityTxt(settingsSchema.parse({ ...SITE, security }));

test('the settings are written as RFC 9116 asks', () => {
  const security = {
    contact: 'mailto:a@exemple.gouv.fr',
    expires: '2027-03-01',
    policy: 'https://exemple.gouv.fr/failles',
  };
  expect(textOf(security)).toBe(
    [
      'Contact: mailto:a@exemple.gouv.fr',
      'Expires: 2027-03-01T00:00:00Z',
      'Preferred-Languages: fr, en',
      'Canonical: https://exemple.gouv.fr/.well-known/security.txt',
      'Policy: https://exemple.gouv.fr/failles',
      '',
    ].join('\n'),
  );
});

test('several contacts are in the order of preference', () => {
  const contact = ['https://exemple.gouv.fr/faille', 'mailto:a@exemple.gouv.fr'];
  expect(textOf({ contact, expires: '2027-03-01' })?.match(/^Contact: .*$/gm)).toEqual(
    contact.map((one) => `Contact: ${one}`),
  );
});

test('without a contact there is no file', () => {
  expect(textOf()).toBeUndefined();
});

import { expect, test } from 'vitest';
import { licenceFaults } from '../../../src/licences/licence-faults.ts';

const faults = (license: string | undefined, name = 'a') =>
  licenceFaults({
    packages: { '': {}, [`node_modules/b/node_modules/${name}`]: { version: '1.0.0', ...(license && { license }) } },
  });

test.each(['MIT', 'MIT OR GPL-3.0-only', '(MIT AND Apache-2.0)', 'MPL-2.0'])('%s is allowed', (license) => {
  expect(faults(license)).toEqual([]);
});

test.each([
  ['GPL-3.0-only', 'a@1.0.0: GPL-3.0-only'],
  ['MIT AND GPL-3.0-only', 'a@1.0.0: MIT AND GPL-3.0-only'],
  ['SEE LICENSE IN LICENSE.md', 'a@1.0.0: SEE LICENSE IN LICENSE.md'],
  ['UNLICENSED', 'a@1.0.0: UNLICENSED'],
  [undefined, 'a@1.0.0: no licence'],
])('%s is not', (license, fault) => {
  expect(faults(license)).toEqual([fault]);
});

test('an exception is named', () => {
  expect(faults('SEE LICENSE IN LICENSE.md', '@gouvfr/dsfr')).toEqual([]);
});

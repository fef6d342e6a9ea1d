import { expect, test } from 'vitest';
import { permalinkField } from '../../../src/permalinks/permalink-field.ts';

test('an address is read in the one form that permalinks have', () => {
  expect(permalinkField.parse('plan//du-site')).toBe('/plan/du-site');
});

test.each(['https://exemple.gouv.fr/plan', '/../plan', '/plan.pdf'])('%s is refused, with an example', (written) => {
  expect(permalinkField.safeParse(written).error?.issues).toMatchObject([
    { code: 'custom', message: 'une adresse de ce site, par exemple /approche/plan-du-site' },
  ]);
});

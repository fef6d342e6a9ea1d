import { expect, test } from 'vitest';
import { frenchDate } from '../../../src/review/french-date.ts';

test.each([
  ['2026-05-01', '1er mai 2026'],
  ['2026-08-11', '11 août 2026'],
  ['2026-12-31', '31 décembre 2026'],
])('%s is %s', (day, french) => {
  expect(frenchDate(day)).toBe(french);
});

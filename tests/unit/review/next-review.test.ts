import { expect, test } from 'vitest';
import { nextReview } from '../../../src/review/next-review.ts';

test.each([
  ['2026-05-01', '6 mois', '2026-11-01'],
  ['2026-05-31', '6 months', '2026-11-30'],
  ['2026-05-01', '1 an', '2027-05-01'],
  ['2028-02-29', '1 year', '2029-02-28'],
  ['2026-12-25', '2 semaines', '2027-01-08'],
  ['2026-05-01', '10 jours', '2026-05-11'],
])('%s and %s later → %s', (reviewedOn, every, day) => {
  expect(nextReview(reviewedOn, every)).toBe(day);
});

test('what is no duration is refused', () => {
  expect(() => nextReview('2026-05-01', 'bientôt')).toThrow(RangeError);
});

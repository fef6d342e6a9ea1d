import { expect, test } from 'vitest';
import { askedDelay, retryDelay } from '../../../src/external-links/retry-delay.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const refused = (retryAfter?: string) => ({
  end: 'https://a.fr/',
  answer: { kind: 'response', status: 429, retryAfter, setsCookie: false, isBotWall: false } as const,
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['120', 120_000],
  [' 5 ', 5000],
  ['999999999999', 999_999_999_999_000],
  ['Tue, 24 Nov 2026 12:00:10 GMT', 10_000],
  ['Tuesday, 24-Nov-26 12:00:10 GMT', 10_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['bientôt', undefined],
])('Retry-After: %s asks to wait %s ms', (retryAfter, delay) => {
  expect(askedDelay(refused(retryAfter), NOON)).toBe(delay);
});

test.each([
  [1, 0, 1000],
  [2, 0, 2000],
  [3, 0, 4000],
  [1, 1, 1500],
  [2, 0.5, 2500],
])('without one, try %i (random %d) is followed by %i ms', (tries, random, delay) => {
  expect(retryDelay(refused(), tries, NOON, random)).toBe(delay);
});

test('what the server asks for goes before', () => {
  expect(retryDelay(refused('9'), 2, NOON, 1)).toBe(9000);
});

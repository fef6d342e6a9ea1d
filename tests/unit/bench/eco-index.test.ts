import { expect, test } from 'vitest';
import { ecoIndex } from '../../../bench/eco-index.ts';

/** What the collective that keeps the EcoIndex publishes: https://github.com/cnumr/ecoindex_python */
test.each([
  { elements: 100, requests: 100, kilobytes: 100, score: 72 },
  { elements: 100, requests: 100, kilobytes: 1000, score: 67 },
  { elements: 100, requests: 100, kilobytes: 10_000, score: 58 },
  { elements: 200, requests: 200, kilobytes: 10_000, score: 46 },
  { elements: 240, requests: 20, kilobytes: 331, score: 83 },
  { elements: 2355, requests: 267, kilobytes: 2493, score: 10 },
])('$elements elements, $requests requests and $kilobytes kB make $score', ({ score, ...page }) => {
  expect(Math.round(ecoIndex(page))).toBe(score);
});

test('an empty page has all points, and one past every page known has none', () => {
  expect(ecoIndex({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
  expect(ecoIndex({ elements: 1e6, requests: 1e6, kilobytes: 1e6 })).toBe(0);
});

import { expect, test } from 'vitest';
import { skippedBy } from '../../../src/external-links/skip-list.ts';

test.each([
  ['https://a.fr/x', 'https://a.fr/x', true],
  ['https://a.fr/x', 'https://a.fr/xy', false],
  ['https://a.fr/**', 'https://a.fr/x/y?z=1', true],
  ['https://a.fr/**', 'https://a.fr/', true],
  ['https://a.fr/**', 'https://b.a.fr/', false],
  ['https://a.fr/?q=a', 'https://a.fr/?q=a', true],
  ['https://a.fr/?q=a', 'https://a.fr/xq=a', false],
])('%s leaves out %s: %s', (address, found, isSkipped) => {
  const entry = { address, reason: 'r' };
  expect(skippedBy(found, [entry])).toBe(isSkipped ? entry : undefined);
});

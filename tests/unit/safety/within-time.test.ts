import { expect, test } from 'vitest';
import { isTimeUp, withinTime } from '../../../src/safety/within-time.ts';

test('what is quick gives its result', () => {
  expect(withinTime(1000, () => 42)).toBe(42);
});

test('what is thrown is thrown', () => {
  const error = new RangeError('too deep');
  const fail = () => {
    throw error;
  };
  expect(() => withinTime(1000, fail)).toThrow(error);
});

test('what never ends is stopped', () => {
  const forever = () => {
    for (;;);
  };
  expect(() => withinTime(20, forever)).toThrow(expect.objectContaining({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }));
});

test('a regular expression that never ends is stopped', () => {
  expect(() => withinTime(20, () => /^(a+)+$/.test(`${'a'.repeat(50)}b`))).toThrow(/timed out/);
});

test('one limit within another is told from it', () => {
  const inner = () =>
    withinTime(20, () => {
      for (;;);
    });
  expect(
    withinTime(2000, () => {
      try {
        return inner();
      } catch (error) {
        return isTimeUp(error);
      }
    }),
  ).toBe(true);
});

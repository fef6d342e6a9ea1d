import { expect, test } from 'vitest';
import { printable } from '../../../src/safety/printable.ts';

test('signs that command a terminal or turn the text around are written out', () => {
  expect(printable('a\u001b[2J\u202eb\n\u2028é\u00a0:')).toBe('a\\u001b[2J\\u202eb\\u000a\\u2028é\u00a0:');
});

test('line breaks may be kept', () => {
  expect(printable('a\nb\r', { lines: true })).toBe('a\nb\\u000d');
});

import { expect, test } from 'vitest';
import { decodeText } from '../../../src/safety/decode-text.ts';

test('an accent that is a sign of its own is joined to its letter', () => {
  expect(decodeText(Buffer.from('permalink: /e\u0301cole'))).toEqual({ text: 'permalink: /école' });
});

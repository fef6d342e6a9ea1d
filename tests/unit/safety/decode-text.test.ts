import { expect, test } from 'vitest';
import { decodeText } from '../../../src/safety/decode-text.ts';

test.each(['', 'a', 'é\r\n\u{1f600}', '\ufeffa'])('%j is read as it is', (text) => {
  expect(decodeText(Buffer.from(text))).toEqual({ text });
});

test('an accent that is a sign of its own is joined to its letter', () => {
  expect(decodeText(Buffer.from('permalink: /e\u0301cole'))).toEqual({ text: 'permalink: /école' });
});

test.each([
  ['UTF-16', Buffer.from('\ufeffa', 'utf16le'), 1, /UTF-16/],
  ['UTF-16, the other way round', Buffer.from([0xfe, 0xff, 0, 0x61]), 1, /UTF-16/],
  ['a NUL byte', Buffer.from('a\nb\0'), 2, /octet nul/],
  ['Latin-1', Buffer.from('a\nb\né', 'latin1'), 3, /pas en UTF-8/],
  ['half of a character at the end', Buffer.from('a\né').subarray(0, -1), 2, /pas en UTF-8/],
  ['a character that is written too long', Buffer.from([0xc0, 0xaf]), 1, /pas en UTF-8/],
])('%s is refused at its line', (_what, bytes, line, reason) => {
  expect(decodeText(bytes)).toEqual({ line, reason: expect.stringMatching(reason) });
});

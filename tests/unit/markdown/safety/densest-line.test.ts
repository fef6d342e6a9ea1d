import { expect, test } from 'vitest';
import { densestLine } from '../../../../src/markdown/safety/densest-line.ts';

test.each([
  ['one block', '\n\na', 3],
  ['the block with the most signs', 'Une phrase.\n\n>>>>>> a\n>>>>>> b\n\n# c', 3],
  ['numbers and points', 'a\n\n1. 1. 1. 1. 1. 1. a', 3],
  ['nothing', '', 1],
])('%s', (_what, body, line) => expect(densestLine(body)).toBe(line));

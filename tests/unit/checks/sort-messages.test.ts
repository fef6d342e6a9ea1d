import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { sortMessages } from '../../../src/checks/sort-messages.ts';

const message = (file?: string, line?: number, column?: number) =>
  Object.assign(new VFileMessage('x'), { file, line, column });

test('by file, then by line, then by column; what has none comes first', () => {
  const sorted = [
    message(),
    message('a.md'),
    message('a.md', 2),
    message('a.md', 2, 5),
    message('a.md', 10),
    message('b.md', 1),
  ];
  expect(sortMessages(sorted.toReversed())).toEqual(sorted);
  expect(sortMessages(sorted)).toEqual(sorted);
});

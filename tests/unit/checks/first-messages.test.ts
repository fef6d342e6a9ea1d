import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { firstMessages } from '../../../src/checks/first-messages.ts';
import { fault, warning } from '../../../src/checks/rule.ts';

const file = (path: string) => new VFile({ path });
const faults = (path: string, count: number) =>
  Array.from({ length: count }, (_, index) => fault(file(path), { line: index + 1, column: 1 }, 'Faux.', 'html'));

test('of a file with very many errors the first hundred are told, and how many there are', () => {
  const told = firstMessages([...faults('a.md', 130), ...faults('b.md', 2)]);
  expect(told).toHaveLength(102);
  expect(told[99]).toMatchObject({
    line: 100,
    reason: 'Faux. (Et 30 autres erreurs dans ce fichier : corrigez d’abord celles-ci.)',
  });
  expect(told[100]).toMatchObject({ file: 'b.md', reason: 'Faux.' });
});

test('a hundred are all told, and so are warnings', () => {
  const messages = [...faults('a.md', 100), warning(file('a.md'), { line: 200, column: 1 }, 'Mieux.', 'link-text')];
  expect(firstMessages(messages)).toEqual(messages);
});

import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { json } from '../../../../src/checks/reporters/json.ts';
import { error, placeless, range, warning } from './message.ts';

const report = (messages: VFileMessage[]) =>
  JSON.parse(json.report(messages, { root: '/elsewhere', stream: process.stdout }));

test('nothing wrong', () => {
  expect(report([])).toEqual({ errors: 0, warnings: 0, messages: [] });
});

test('counts, and one object for each message', () => {
  const place = range(3, 5, 4, 2);
  expect(
    report([error({ place }), warning({ reason: 'Un « mot »,\nà la ligne.', file: 'content/à côté.md' })]),
  ).toEqual({
    errors: 1,
    warnings: 1,
    messages: [
      {
        severity: 'error',
        file: 'content/pages/a.md',
        line: 3,
        column: 5,
        endLine: 4,
        endColumn: 2,
        rule: 'rule',
        reason: 'Raison.',
      },
      {
        severity: 'warning',
        file: 'content/à côté.md',
        line: 3,
        column: 5,
        endLine: null,
        endColumn: null,
        rule: 'rule',
        reason: 'Un « mot »,\nà la ligne.',
      },
    ],
  });
});

test('what is not known is null, under the same keys', () => {
  const unknown = Object.assign(placeless({ file: '' }), { ruleId: undefined });
  expect(Object.entries(report([unknown]).messages[0])).toEqual([
    ['severity', 'error'],
    ['file', null],
    ['line', null],
    ['column', null],
    ['endLine', null],
    ['endColumn', null],
    ['rule', null],
    ['reason', 'Raison.'],
  ]);
});

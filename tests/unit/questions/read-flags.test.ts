import { expect, test } from 'vitest';
import { PAGE_FLAGS } from '../../../src/new-page/flags.ts';
import { readFlags } from '../../../src/questions/read-flags.ts';

test('reads a command line', () => {
  expect(readFlags(['--title', 'Ma page', '--section=approche', '--yes'], PAGE_FLAGS)).toEqual({
    flags: { title: 'Ma page', section: 'approche', yes: true },
    positionals: [],
  });
});

test.each([
  [['--titel', 'x'], 'L’option « --titel » est inconnue. Options : --title,'],
  [['Ma', 'page'], '« Ma » ne suit aucune option.'],
  [['--title'], 'L’option « --title » est mal écrite'],
  [['--title', '--yes'], 'L’option « --title » est mal écrite'],
  [['--yes=oui'], 'L’option « --yes » est mal écrite'],
])('%j is refused in French', (args, reason) => {
  const read = readFlags(args, PAGE_FLAGS);
  expect('fault' in read && read.fault).toContain(reason);
});

test('takes a path where the command has one', () => {
  const grammar = { options: { yes: { type: 'boolean' } }, allowPositionals: true, help: 'aide' } as const;
  expect(readFlags(['../site', '--yes'], grammar)).toEqual({ flags: { yes: true }, positionals: ['../site'] });
});

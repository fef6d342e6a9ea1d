import { expect, test } from 'vitest';
import { readFlags } from '../../../src/new-page/flags.ts';

test('reads a command line', () => {
  expect(readFlags(['--title', 'Ma page', '--section=approche', '--yes'])).toEqual({
    flags: { title: 'Ma page', section: 'approche', yes: true },
  });
});

test.each([
  [['--titel', 'x'], 'L’option « --titel » est inconnue. Options : --title,'],
  [['Ma', 'page'], '« Ma » ne suit aucune option.'],
  [['--title'], 'L’option « --title » est mal écrite'],
  [['--title', '--yes'], 'L’option « --title » est mal écrite'],
  [['--yes=oui'], 'L’option « --yes » est mal écrite'],
])('%j is refused in French', (args, reason) => {
  const read = readFlags(args);
  expect('fault' in read && read.fault).toContain(reason);
});

import { expect, test } from 'vitest';
import { parseOptions } from '../../../src/command-line/parse-options.ts';

const known = { base: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

test('reads what it knows', () => {
  const { values, positionals } = parseOptions(['--base', 'x', '-h', 'dossier'], known, 1);
  expect(values).toMatchObject({ base: 'x', help: true });
  expect(positionals).toEqual(['dossier']);
});

test.each([
  [
    ['--bsae', 'x'],
    'L’option « --bsae » n’existe pas. Options admises : --base, --json, --help. Vouliez-vous dire « --base » ?',
  ],
  [['-x'], 'L’option « -x » n’existe pas.'],
  [['--base'], 'L’option --base attend une valeur.'],
  [['--base', '--json'], 'L’option --base attend une valeur.'],
  [['--json=oui'], 'L’option --json s’écrit seule.'],
  [['--help=oui'], 'L’option --help s’écrit seule.'],
  [['a', 'b', 'c'], '« b », « c » : en trop.'],
])('%j is refused in French', (args, message) => {
  expect(() => parseOptions(args, known, 1)).toThrow(message);
});

test('a command without operands refuses the words of a title that has no quotation marks', () => {
  expect(() => parseOptions(['--base', 'Ma', 'page'], known, 0)).toThrow(
    '« page » : en trop. Un texte de plusieurs mots se met entre guillemets.',
  );
});

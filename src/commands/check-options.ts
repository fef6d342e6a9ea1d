import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../checks/did-you-mean.ts';
import { defaultReporter, REPORTERS } from '../checks/reporters/choose-reporter.ts';
import type { Reporter } from '../checks/reporters/reporter.ts';
import { UsageError } from './usage-error.ts';

export interface CheckOptions {
  /** The content folder, when one was named. */
  folder: string | undefined;
  reporter: Reporter;
  isWatching: boolean;
  isHelp: boolean;
}

const OPTIONS = {
  reporter: { type: 'string' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * What `npm run check -- …` was asked for.
 *
 * @throws UsageError saying in French what was found and what is allowed.
 */
export function checkOptions(args: string[], env: NodeJS.ProcessEnv): CheckOptions {
  // Strict parsing would throw in English: the tokens tell the same, and the words are ours.
  const { positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map(tokens.flatMap((token) => (token.kind === 'option' ? [validOption(token)] : [])));
  if (positionals.length > 1) {
    throw new UsageError(`Un seul dossier de contenu à la fois. Dossiers donnés : ${positionals.join(', ')}.`);
  }
  return {
    folder: positionals[0],
    reporter: given.has('reporter') ? reporterNamed(given.get('reporter') ?? '') : defaultReporter(env),
    isWatching: given.has('watch'),
    isHelp: given.has('help'),
  };
}

function validOption({ name, rawName, value }: { name: string; rawName: string; value?: string | undefined }) {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (!option) throw new UsageError(unknownOption(rawName));
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError(`L’option ${rawName} s’écrit seule : elle ne prend pas de valeur (« ${value} »).`);
  }
  return [name, value] as const;
}

function unknownOption(written: string): string {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  return `L’option « ${written} » n’existe pas. Options admises : ${names.join(', ')}.${didYouMean(written, names)}`;
}

function reporterNamed(written: string): Reporter {
  const found = REPORTERS.find(({ name }) => name === written);
  if (found) return found;
  const names = REPORTERS.map(({ name }) => name);
  const what = written === '' ? '--reporter attend un nom.' : `--reporter vaut « ${written} », qui n’existe pas.`;
  throw new UsageError(`${what} Noms admis : ${names.join(', ')}.${didYouMean(written, names)}`);
}

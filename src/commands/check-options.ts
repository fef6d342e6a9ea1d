import { didYouMean } from '../checks/did-you-mean.ts';
import { defaultReporter, REPORTERS } from '../checks/reporters/choose-reporter.ts';
import type { Reporter } from '../checks/reporters/reporter.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

const OPTIONS = {
  reporter: { type: 'string' },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * What `npm run check -- …` was asked for.
 *
 * @throws UsageError saying in French what was found and what is allowed.
 */
export function checkOptions(args: string[], env: NodeJS.ProcessEnv) {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  const reporter = values.reporter === undefined ? defaultReporter(env) : reporterNamed(values.reporter);
  return { ...values, reporter, folder: positionals[0] };
}

function reporterNamed(written: string): Reporter {
  const found = REPORTERS.find(({ name }) => name === written);
  if (found) return found;
  const names = REPORTERS.map(({ name }) => name);
  const what = written === '' ? '--reporter attend un nom.' : `--reporter vaut « ${written} », qui n’existe pas.`;
  throw new UsageError(`${what} Noms admis : ${names.join(', ')}.${didYouMean(written, names)}`);
}

import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  output: { type: 'string' },
  cache: { type: 'string', default: '.cache/external-links.json' },
  'max-age': { type: 'string', default: '7' },
  timeout: { type: 'string', default: '20' },
  'allow-private': { type: 'boolean', default: false },
  'problems-only': { type: 'boolean', default: false },
  fail: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export type LinksExternalOptions = ReturnType<typeof linksExternalOptions>;

/**
 * What `npm run links:external -- …` was asked for. Durations are in milliseconds.
 *
 * @throws UsageError saying in French what was found and what is allowed.
 */
export function linksExternalOptions(args: string[]) {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  return {
    ...values,
    folder: positionals[0],
    maxAge: positive('--max-age', values['max-age'], 'jours') * 24 * 60 * 60 * 1000,
    timeout: positive('--timeout', values.timeout, 'secondes') * 1000,
  };
}

function positive(option: string, written: string, unit: string): number {
  const value = Number(written);
  if (/^\d+(?:\.\d+)?$/.test(written) && value <= 3650) return value;
  throw new UsageError(`${option} vaut « ${written} ». Attendu : un nombre de ${unit}, de 0 à 3650.`);
}

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../checks/did-you-mean.ts';
import { UsageError } from './usage-error.ts';

export type OptionValues<Known extends ParseArgsOptionsConfig> = ReturnType<typeof parseOptions<Known>>['values'];

/**
 * Reads a command line.
 *
 * @param known Every option; `node:util` knows their forms.
 * @param most How many words that are no option may stand in it.
 * @throws UsageError in French, where `node:util` would say it in English.
 */
export function parseOptions<const Known extends ParseArgsOptionsConfig>(
  args: readonly string[],
  known: Known,
  most: number,
) {
  try {
    const parsed = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (parsed.positionals.length > most) throw new UsageError(tooMany(parsed.positionals, most));
    return parsed;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(frenchReason(error as NodeJS.ErrnoException, known));
  }
}

function tooMany(words: readonly string[], most: number): string {
  const extra = words.slice(most).map((word) => `« ${word} »`);
  return `${extra.join(', ')} : en trop. Un texte de plusieurs mots se met entre guillemets.`;
}

function frenchReason({ code, message }: NodeJS.ErrnoException, known: ParseArgsOptionsConfig): string {
  const [, argument = ''] = /'(?:-\w, )?([^' ]+)/.exec(message) ?? [];
  const names = Object.keys(known).map((name) => `--${name}`);
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const takes = known[argument.replace(/^--/, '')]?.type === 'boolean' ? 's’écrit seule' : 'attend une valeur';
    return `L’option ${argument} ${takes}.`;
  }
  return `L’option « ${argument} » n’existe pas. Options admises : ${names.join(', ')}.${didYouMean(argument, names)}`;
}

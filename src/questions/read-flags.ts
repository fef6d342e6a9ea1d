import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command line may hold. */
export interface Grammar<Options extends ParseArgsOptionsConfig> {
  options: Options;
  /** Whether something may stand on it that belongs to no option, such as a path. */
  allowPositionals?: boolean;
  /** What prints the help: `npm run new -- --help`. */
  help: string;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>
>;

export type FlagValues<Options extends ParseArgsOptionsConfig> = Parsed<Options>['values'];

/** What a command line says, or the French sentence that says what is wrong with it. */
export function readFlags<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { options, allowPositionals = false, help }: Grammar<Options>,
): { flags: FlagValues<Options>; positionals: string[] } | { fault: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals });
    return { flags: values as FlagValues<Options>, positionals };
  } catch (error) {
    return { fault: frenchReason(error as NodeJS.ErrnoException, Object.keys(options), help) };
  }
}

/** node:util words these in English, with the argument between quotes. */
function frenchReason({ code, message }: NodeJS.ErrnoException, names: readonly string[], help: string): string {
  const argument = /'([^' ]*)/.exec(message)?.[1] ?? '';
  const known = names.map((name) => `--${name}`).join(', ');
  const reasons: Record<string, string> = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: `L’option « ${argument} » est inconnue. Options : ${known}.`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `« ${argument} » ne suit aucune option. Un texte de plusieurs mots se met entre guillemets : --title "Ma page".`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: `L’option « ${argument} » est mal écrite : un texte la suit ou non. Voyez ${help}.`,
  };
  return reasons[code ?? ''] ?? `La commande ne se lit pas. Options : ${known}.`;
}

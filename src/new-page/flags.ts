import { parseArgs } from 'node:util';

/** What the command line may say; every key is a flag of the same name. */
const OPTIONS = {
  title: { type: 'string' },
  section: { type: 'string' },
  sidebar: { type: 'string' },
  group: { type: 'string' },
  after: { type: 'string' },
  label: { type: 'string' },
  permalink: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export type Flags = ReturnType<typeof parse>;

/** The flags that answer a question. */
export type AnswerFlag = Exclude<keyof typeof OPTIONS, 'yes' | 'help'>;

/** The flags of a command line, or the French sentence that says what is wrong with it. */
export function readFlags(args: readonly string[]): { flags: Flags } | { fault: string } {
  try {
    return { flags: parse([...args]) };
  } catch (error) {
    return { fault: frenchReason(error as NodeJS.ErrnoException) };
  }
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
}

/** node:util words these in English, with the argument between quotes. */
function frenchReason({ code, message }: NodeJS.ErrnoException): string {
  const argument = /'([^' ]*)/.exec(message)?.[1] ?? '';
  const reasons: Record<string, string> = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: `L’option « ${argument} » est inconnue. Options : ${known()}.`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `« ${argument} » ne suit aucune option. Un texte de plusieurs mots se met entre guillemets : --title "Ma page".`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: `L’option « ${argument} » est mal écrite : un texte la suit ou non. Voyez npm run new -- --help.`,
  };
  return reasons[code ?? ''] ?? `La commande ne se lit pas. Options : ${known()}.`;
}

function known(): string {
  return Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(', ');
}

import type { ParseArgsOptionsConfig } from 'node:util';
import { type Asker, Refusal } from '../questions/question.ts';
import { Cancelled, terminalAsker } from '../questions/terminal.ts';
import { CommandError } from './command-error.ts';
import { type OptionValues, parseOptions } from './parse-options.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** A command that makes something out of options and answers. */
interface AnsweredCommand<Options extends ParseArgsOptionsConfig> {
  /** What follows `npm run`. */
  name: string;
  /** What it knows, beside `--yes` and `--help`. */
  options: Options;
  /** How many words that are no option may stand on its line. */
  most: number;
  /** What `--help` prints. */
  usage: string;
  /**
   * Makes it, and returns what to print.
   *
   * @param asker Who is at the terminal, if anybody.
   * @throws Refusal before anything is written.
   */
  make(values: OptionValues<Options>, positionals: string[], asker: Asker | undefined): Promise<string>;
}

/** Runs a command, and prints what it says in French. Exits with 1 when refused, with 2 when called wrongly. */
export async function answeredCommand<Options extends ParseArgsOptionsConfig>(
  command: AnsweredCommand<Options>,
): Promise<void> {
  await runCommand(command.name, async (args) => {
    try {
      console.log(await answered(command, args));
    } catch (error) {
      throw saysNothingIsWritten(error);
    }
  });
}

async function answered<Options extends ParseArgsOptionsConfig>(
  { options, most, usage, make }: AnsweredCommand<Options>,
  args: string[],
): Promise<string> {
  const { values, positionals } = parseOptions(args, options, most);
  const { help, yes } = values as { help?: boolean; yes?: boolean };
  if (help) return usage;
  try {
    return await make(values, positionals, yes ? undefined : whoIsThere());
  } catch (error) {
    if (error instanceof Cancelled) return 'Abandon : rien n’a été écrit.';
    throw error;
  }
}

function whoIsThere(): Asker | undefined {
  const { stdin, stdout } = process;
  return stdin.isTTY && stdout.isTTY ? terminalAsker(stdin, stdout) : undefined;
}

function saysNothingIsWritten(error: unknown): unknown {
  if (!(error instanceof Refusal) && !(error instanceof UsageError)) return error;
  const isUsage = error instanceof UsageError || error.faults.some(({ kind }) => kind === 'usage');
  const message = `${error.message}\n\nRien n’a été écrit.`;
  return isUsage ? new UsageError(message) : new CommandError(message);
}

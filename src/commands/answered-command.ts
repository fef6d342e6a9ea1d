import type { ParseArgsOptionsConfig } from 'node:util';
import { type Asker, Refusal } from '../questions/question.ts';
import { type FlagValues, type Grammar, readFlags } from '../questions/read-flags.ts';
import { Cancelled, terminalAsker } from '../questions/terminal.ts';

const [DONE, REFUSED, WRONG_USAGE] = [0, 1, 2];

/** A command that makes something out of flags and answers. */
interface AnsweredCommand<Options extends ParseArgsOptionsConfig> extends Grammar<Options> {
  /** What `--help` prints. */
  usage: string;
  /**
   * Makes it, and returns what to print.
   *
   * @param asker Who is at the terminal, if anybody.
   * @throws Refusal before anything is written.
   */
  make(flags: FlagValues<Options>, positionals: string[], asker: Asker | undefined): Promise<string>;
}

/** Runs a command, prints what it says in French, and returns its exit code: 0, 1 when refused, 2 when called wrongly. */
export async function answeredCommand<Options extends ParseArgsOptionsConfig>(
  command: AnsweredCommand<Options>,
  args: readonly string[],
): Promise<number> {
  const read = readFlags(args, command);
  if ('fault' in read) return stop(read.fault, command.help);
  const { help, yes } = read.flags as { help?: boolean; yes?: boolean };
  if (help) return tell(command.usage);
  try {
    return tell(await command.make(read.flags, read.positionals, yes ? undefined : whoIsThere()));
  } catch (error) {
    if (error instanceof Cancelled) return tell('Abandon : rien n’a été écrit.');
    if (!(error instanceof Refusal)) throw error;
    return stop(error.message, error.faults.some(({ kind }) => kind === 'usage') ? command.help : undefined);
  }
}

function whoIsThere(): Asker | undefined {
  const { stdin, stdout } = process;
  return stdin.isTTY && stdout.isTTY ? terminalAsker(stdin, stdout) : undefined;
}

function tell(text: string): number {
  console.log(text);
  return DONE;
}

/** @param help What prints the help, when the command was called wrongly. */
function stop(reason: string, help?: string): number {
  console.error(`${reason}\n\nRien n’a été écrit.${help === undefined ? '' : ` Aide : ${help}`}`);
  return help === undefined ? REFUSED : WRONG_USAGE;
}

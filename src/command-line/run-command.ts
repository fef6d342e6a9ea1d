import { CommandError } from './command-error.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command of `npm run`. Exits with 1 when it can't do its work, with 2 when it was called wrongly.
 *
 * @param name What follows `npm run`.
 */
export async function runCommand(name: string, main: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    if (!isUsage && !(error instanceof CommandError)) throw error;
    console.error(isUsage ? `${error.message}\nAide : npm run ${name} -- --help` : error.message);
    process.exitCode = isUsage ? 2 : 1;
  }
}

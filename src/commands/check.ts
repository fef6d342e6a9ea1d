/** `npm run check`: says what is wrong with a content folder. Exits with 1 on errors, with 2 when called wrongly. */
import { enableCompileCache } from 'node:module';
import { report } from '../checks/reporters/report.ts';
import type { Reporter } from '../checks/reporters/reporter.ts';
import { isError } from '../checks/reporters/severity.ts';
import { CHECK_HELP } from './check-help.ts';
import { checkOptions } from './check-options.ts';
import { contentFolder } from './content-folder.ts';
import { UsageError } from './usage-error.ts';
import { watchFolder } from './watch-folder.ts';

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nAide : npm run check -- --help`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  // The modules that read content are many, and imported later: compiled once, they load in half the time.
  enableCompileCache();
  const { folder, reporter, isWatching, isHelp } = checkOptions(process.argv.slice(2), process.env);
  if (isHelp) console.log(CHECK_HELP);
  else if (isWatching) watch(await contentFolder(folder), reporter);
  else process.exitCode = (await check(await contentFolder(folder), reporter)) ? 0 : 1;
}

/** Prints what is wrong with a content folder, and tells whether it can be published. */
async function check(folder: string, reporter: Reporter): Promise<boolean> {
  const { loadSite } = await import('../content-folder/load-site.ts');
  const { messages } = await loadSite(folder, 'lint');
  console.log(report(messages, process.stdout, reporter));
  return !messages.some(isError);
}

/** Checks at each save, until Ctrl-C. What is not the report goes to standard error. */
function watch(folder: string, reporter: Reporter): void {
  process.once('SIGINT', () => process.exit(0));
  const tell = (error: unknown) => console.error(`La vérification n’a pas abouti : ${error}`);
  const run = async () => {
    console.error(`\n${new Date().toLocaleTimeString('fr-FR')} ${folder}`);
    await check(folder, reporter).catch(tell);
  };
  watchFolder(folder, run).on('error', tell);
}

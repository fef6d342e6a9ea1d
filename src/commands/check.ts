/** `npm run check`: says what is wrong with a content folder. Exits with 1 on errors, with 2 when called wrongly. */
import { enableCompileCache } from 'node:module';
import { report } from '../checks/reporters/report.ts';
import type { Reporter } from '../checks/reporters/reporter.ts';
import { isError } from '../checks/reporters/severity.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { runCommand } from '../command-line/run-command.ts';
import { watchFolder } from '../command-line/watch-folder.ts';
import { CHECK_HELP } from './check-help.ts';
import { checkOptions } from './check-options.ts';

// The modules that read content are many, and imported later: compiled once, they load in half the time.
enableCompileCache();

await runCommand('check', async (args) => {
  const options = checkOptions(args, process.env);
  if (options.help) return console.log(CHECK_HELP);
  const folder = await contentFolder(options.folder);
  if (options.watch) watch(folder, options.reporter);
  else process.exitCode = (await check(folder, options.reporter)) ? 0 : 1;
});

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

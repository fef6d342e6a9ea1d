/** `npm run report-issue`: keeps one issue of the repository for a report that a scheduled job wrote. */
import { readFileSync, statSync } from 'node:fs';
import { CommandError } from '../command-line/command-error.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { gitHubRepository } from '../github/github-api.ts';
import { type Outcome, reportIssue } from '../github/report-issue.ts';

const HELP = `Usage : npm run report-issue -- --title TITRE --label ÉTIQUETTE FICHIER

Dans GitHub Actions : ouvre un ticket qui contient ce fichier Markdown, ou met à jour celui qui porte déjà cette
étiquette. Un fichier vide le ferme. Il faut GITHUB_TOKEN, avec le droit d’écrire des tickets.`;

const OPTIONS = {
  title: { type: 'string' },
  label: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SAID: Readonly<Record<Outcome, string>> = {
  opened: 'Ticket ouvert.',
  updated: 'Ticket mis à jour.',
  closed: 'Plus rien à signaler : ticket fermé.',
  nothing: 'Rien à signaler.',
};

await runCommand('report-issue', async (args) => {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  if (values.help) return console.log(HELP);
  const [file] = positionals;
  const { title, label } = values;
  if (!title || !label || file === undefined) throw new UsageError('Il faut --title, --label et un fichier.');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`« ${file} » n’est pas un fichier.`);
  const repository = gitHubRepository(process.env);
  if (!repository) throw new CommandError('Il faut GITHUB_TOKEN, GITHUB_REPOSITORY et GITHUB_API_URL.');
  console.log(SAID[await reportIssue(repository, { title, label, body: readFileSync(file, 'utf8') })]);
});

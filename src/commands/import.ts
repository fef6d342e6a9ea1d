/** `npm run import`: makes a content folder of a Jekyll site. */
import { execFile } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseOptions } from '../command-line/parse-options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Fault, importLines, importMarkdown } from '../import/import-report.ts';
import { importSite } from '../import/import-site.ts';

const HELP = `Usage : npm run import -- [options] SITE-JEKYLL

Fait d’un site Jekyll un dossier de contenu : ses pages et collections, ses menus (_includes/sidebar-*.html), les
feuilles de style que ses pages nomment, ses images et documents. Puis le vérifie, et dit ligne par ligne ce qui a été
converti, ce qui est à faire à la main, et pourquoi. Le site Jekyll ne change pas, et aucun fichier n’est écrasé.

  --to DOSSIER      le dossier de contenu à écrire (sans cette option : content)
  --report FICHIER  écrit aussi le rapport en Markdown
  -h, --help        affiche cette aide

Code de sortie : 0, quoi qu’il reste à faire ; 2 si la commande est mal écrite.`;

const OPTIONS = {
  to: { type: 'string', default: 'content' },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand('import', async (args) => {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  if (values.help) return console.log(HELP);
  const [root] = positionals;
  if (root === undefined) throw new UsageError('Il faut le chemin d’un site Jekyll.');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`« ${root} » n’est pas un dossier.`);
  const imported = await importSite(root, values.to);
  const result = { ...imported, faults: await checkFolder(values.to) };
  console.log(importLines(result));
  if (values.report !== undefined) writeFileSync(values.report, importMarkdown(result));
});

/** Errors only: what the check warns of was so in the Jekyll site, too. */
async function checkFolder(folder: string): Promise<Fault[]> {
  const command = [fileURLToPath(new URL('check.ts', import.meta.url)), '--reporter', 'json', folder];
  const stdout = await new Promise<string>((done) => {
    execFile(process.execPath, command, { maxBuffer: 2 ** 28 }, (_error, output) => done(output));
  });
  const { messages } = JSON.parse(stdout) as { messages: (Fault & { severity: string })[] };
  return messages
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, reason }) => ({ file, line: line ?? 1, reason }));
}

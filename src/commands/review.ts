/** `npm run review`: which pages are to be read again, as a Markdown report or as data. */

import { contentFolder } from '../command-line/content-folder.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { writeReport } from '../command-line/write-report.ts';
import { pageReviews, reviewMarkdown } from '../review/review-report.ts';

const HELP = `Usage : npm run review -- [options] [dossier]

Liste les pages par date de relecture, en Markdown.
Le dossier de contenu : celui qui est nommé, sinon CONTENT_DIR, sinon content.

  --due             seulement les pages à relire ; n’écrit rien quand il n’y en a pas
  --json            écrit la liste en JSON, pour d’autres programmes
  --output FICHIER  écrit dans ce fichier, plutôt qu’à l’écran
  -h, --help        affiche cette aide`;

const OPTIONS = {
  due: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand('review', async (args) => {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  if (values.help) return console.log(HELP);
  const folder = await contentFolder(positionals[0]);
  const today = new Date().toISOString().slice(0, 10);
  const all = pageReviews(await pagesOf(folder), today);
  const reviews = values.due ? all.filter(({ isDue }) => isDue) : all;
  const text = values.json ? `${JSON.stringify(reviews, null, 2)}\n` : reviewMarkdown(reviews, today);
  writeReport(values.due && reviews.length === 0 ? '' : text, values.output);
});

/** The modules that read content look at `CONTENT_DIR` as they load: they are imported once it is known. */
async function pagesOf(folder: string) {
  const [{ readContentFolder }, { parseSite }] = await Promise.all([
    import('../content-folder/read-content-folder.ts'),
    import('../site/parse-site.ts'),
  ]);
  return parseSite(await readContentFolder(folder)).pages;
}

/** `npm run deploy-preview`: publishes a built site as a draft on Netlify, and shows its address beside the commit. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError } from '../command-line/command-error.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { gitHubRepository } from '../github/github-api.ts';
import { deployFolder } from '../netlify/deploy-folder.ts';
import { listFiles } from '../safety/list-files.ts';

const HELP = `Usage : npm run deploy-preview -- [--commit HASH] [dossier]

Publie un site construit (sans dossier : dist) à une adresse provisoire de Netlify, sans toucher au site en ligne.
Il faut NETLIFY_AUTH_TOKEN et NETLIFY_SITE_ID ; sans eux, rien n’est publié et tout va bien.

  --commit HASH  dans GitHub Actions : le commit à côté duquel montrer l’adresse`;

const OPTIONS = { commit: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

await runCommand('deploy-preview', async (args) => {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  if (values.help) return console.log(HELP);
  const { NETLIFY_AUTH_TOKEN: token, NETLIFY_SITE_ID: siteId, NETLIFY_API_URL: server } = process.env;
  if (!token || !siteId) return console.log('Pas d’aperçu : NETLIFY_AUTH_TOKEN ou NETLIFY_SITE_ID manque.');
  const folder = positionals[0] ?? 'dist';
  const { files } = await listFiles(folder);
  if (files.length === 0)
    throw new CommandError(`« ${folder} » ne contient aucun fichier : construisez d’abord le site.`);
  const netlify = { server: server || 'https://api.netlify.com', siteId, token, sleep };
  const address = await deployFolder(folder, files, netlify);
  console.log(`Aperçu : ${address}`);
  if (values.commit !== undefined) await showBeside(values.commit, address);
});

async function showBeside(commit: string, address: string): Promise<void> {
  const repository = gitHubRepository(process.env);
  if (!repository) throw new CommandError('--commit demande GITHUB_TOKEN, GITHUB_REPOSITORY et GITHUB_API_URL.');
  const status = { state: 'success', context: 'Aperçu', target_url: address, description: 'Le site, tel qu’il serait' };
  await repository.api('POST', `${repository.path}/statuses/${encodeURIComponent(commit)}`, status);
}

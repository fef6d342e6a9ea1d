/** `npm run links:external`: asks every external address of the content whether it still answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pathFromRoot } from '../checks/reporters/path-from-root.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { runCommand } from '../command-line/run-command.ts';
import { writeReport } from '../command-line/write-report.ts';
import type { Place } from '../external-links/external-address.ts';
import { type LinkReport, linkReport } from '../external-links/report.ts';
import { LINKS_EXTERNAL_HELP } from './links-external-help.ts';
import { type LinksExternalOptions, linksExternalOptions } from './links-external-options.ts';

await runCommand('links:external', async (args) => {
  const options = linksExternalOptions(args);
  if (options.help) return console.log(LINKS_EXTERNAL_HELP);
  const report = await check(options);
  const isAllWell = report.links.every(({ state }) => state === 'alive');
  writeReport(isAllWell && options['problems-only'] ? '' : written(report, options), options.output);
  if (options.fail && report.links.some(({ state }) => state === 'dead')) process.exitCode = 1;
});

function written(report: LinkReport, { json }: LinksExternalOptions): string {
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  return `${linkReport(report, new Date().toISOString().slice(0, 10), hrefOf(process.env))}\n`;
}

async function check({ folder: named, ...options }: LinksExternalOptions): Promise<LinkReport> {
  const folder = await contentFolder(named);
  const { checkExternalLinks } = await import('../external-links/check-external-links.ts');
  let checked = 0;
  return checkExternalLinks(folder, {
    ...options,
    isPrivateAllowed: options['allow-private'],
    sleep,
    now: Date.now,
    random: Math.random,
    onChecked: (address) => console.error(`${++checked} ${address}`),
  });
}

/** In GitHub Actions, where a line of a file can be seen. */
function hrefOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }: NodeJS.ProcessEnv) {
  return ({ file, line }: Place): string | undefined => {
    const path = pathFromRoot(file, process.cwd());
    if (!server || !repository || !commit || path === undefined) return undefined;
    return `${server}/${repository}/blob/${commit}/${encodeURI(path)}?plain=1#L${line}`;
  };
}

/** `npm run links:external`: asks every external address of the content whether it still answers. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathFromRoot } from '../checks/reporters/path-from-root.ts';
import type { Place } from '../external-links/external-address.ts';
import { type LinkReport, linkReport } from '../external-links/report.ts';
import { Unchecked } from '../external-links/unchecked.ts';
import { contentFolder } from './content-folder.ts';
import { LINKS_EXTERNAL_HELP } from './links-external-help.ts';
import { type LinksExternalOptions, linksExternalOptions } from './links-external-options.ts';
import { UsageError } from './usage-error.ts';

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nAide : npm run links:external -- --help`);
    process.exitCode = 2;
  } else if (error instanceof Unchecked) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}

async function main(): Promise<void> {
  const options = linksExternalOptions(process.argv.slice(2));
  if (options.help) return console.log(LINKS_EXTERNAL_HELP);
  const report = await check(options);
  const text = options.json
    ? JSON.stringify(report, null, 2)
    : linkReport(report, new Date().toISOString().slice(0, 10), hrefOf(process.env));
  if (options.output === undefined) console.log(text);
  else writeFileSync(options.output, `${text}\n`);
  const isBroken = report.links.some(({ state }) => state === 'dead');
  if (options.fail && isBroken) process.exitCode = 1;
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

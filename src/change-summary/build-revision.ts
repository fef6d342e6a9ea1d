import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Builds an earlier revision of this repository beside it, with the packages that are installed here.
 *
 * @param repository The folder of `package.json`.
 * @returns The output folder, or nothing when that revision does not build (or not with these packages).
 */
export async function buildRevision(repository: string, commit: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'revision-'));
  const [checkout, outDir] = [join(folder, 'checkout'), join(folder, 'dist')];
  const git = (...args: string[]) => run('git', args, { cwd: repository });
  try {
    await git('worktree', 'add', '--detach', checkout, commit);
    await borrowPackages(join(repository, 'node_modules'), join(checkout, 'node_modules'));
    const astro = join(checkout, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, GITHUB_ACTIONS: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
    await run(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: checkout, env, maxBuffer: 2 ** 26 });
    return outDir;
  } catch {
    return undefined;
  } finally {
    await git('worktree', 'remove', '--force', checkout).catch(() => undefined);
  }
}

/**
 * The commit that a revision names, if it names one.
 *
 * @param revision `HEAD^1`, a branch, a hash…
 */
export async function commitOf(repository: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const found = await run('git', args, { cwd: repository }).catch(() => undefined);
  return found?.stdout.trim();
}

/** One link for each package rather than one for all: what tools write beside the packages stays apart. */
async function borrowPackages(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to);
  const packages = (await readdir(from)).filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(packages.map((name) => symlink(resolve(from, name), join(to, name))));
}

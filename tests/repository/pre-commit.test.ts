import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, CI, CONTENT_DIR, ...env } = process.env;

let clone: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, env, encoding: 'utf8' }).trim();

/** A clone with the hooks and the generator, and nothing else in it. */
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'clone-'));
  execFileSync('git', ['init', '-q'], { cwd: clone, env });
  for (const name of ['.githooks', '.biome.json', '.gitignore'])
    await cp(join(root, name), join(clone, name), { recursive: true });
  for (const name of ['node_modules', 'src', 'package.json']) await symlink(join(root, name), join(clone, name));
  await mkdir(join(clone, 'content/pages'), { recursive: true });
  await writeFile(join(clone, 'content/site.yml'), 'title: T\nurl: https://t.fr\n');
});

/** Writes files, stages them, and runs the hook as git does. */
async function commit(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(clone, path), text);
    git('add', path);
  }
  return new Promise<{ exitCode: number; output: string }>((done) => {
    execFile(join(clone, '.githooks/pre-commit'), { cwd: clone, env }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const page = (title: string) => `---\nlayout: page\n${title}\n---\n\nTexte.\n`;

describe('the hook before a commit', () => {
  test('lets through what is well formed', async () => {
    const files = { 'a.ts': 'export const a = 1;\n', 'content/pages/a.md': page('title: A'), 'b.md': '#b\n' };
    expect(await commit(files)).toMatchObject({ exitCode: 0 });
  });

  test('stops code that is not formatted, and says how to mend it', async () => {
    const { exitCode, output } = await commit({ 'a.ts': 'export const a=1' });
    expect(exitCode).toBe(1);
    expect(output).toContain('Mend it with: npm run format');
  });

  test('looks at what is staged only', async () => {
    await writeFile(join(clone, 'b.ts'), 'export const b=1');
    expect(await commit({ 'a.ts': 'export const a = 1;\n' })).toMatchObject({ exitCode: 0 });
  });

  test('stops content with faults, at its line', async () => {
    const { exitCode, output } = await commit({ 'content/pages/a.md': page('titel: A') });
    expect(exitCode).toBe(1);
    expect(output).toContain('content/pages/a.md:3:1');
  });

  test('leaves content alone when none is staged', async () => {
    await writeFile(join(clone, 'content/pages/a.md'), page('titel: A'));
    expect(await commit({ 'a.ts': 'export const a = 1;\n' })).toMatchObject({ exitCode: 0 });
  });

  test('stops nobody where nothing is installed', async () => {
    await rm(join(clone, 'node_modules'));
    expect(await commit({ 'a.ts': 'export const a=1' })).toMatchObject({ exitCode: 0 });
  });
});

describe('turning the hooks on', () => {
  const turnOn = (more: NodeJS.ProcessEnv = {}) =>
    execFileSync(process.execPath, ['.githooks/turn-on.mjs'], { cwd: clone, env: { ...env, ...more } });
  const hooks = () =>
    execFileSync('git', ['config', '--default', '', '--get', 'core.hooksPath'], {
      cwd: clone,
      env,
      encoding: 'utf8',
    }).trim();

  test('in a clone', () => {
    turnOn();
    expect(hooks()).toBe('.githooks');
  });

  test('not over someone’s own', () => {
    git('config', 'core.hooksPath', '/les/miens');
    turnOn();
    expect(hooks()).toBe('/les/miens');
  });

  test('not in CI', () => {
    turnOn({ CI: 'true' });
    expect(hooks()).toBe('');
  });

  test('not in an archive, where it fails nobody’s install', async () => {
    await rm(join(clone, '.git'), { recursive: true });
    turnOn();
  });
});

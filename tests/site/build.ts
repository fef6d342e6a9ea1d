import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Build {
  exitCode: number;
  /** What the build printed, without colours. */
  output: string;
  /** The folder that was published. */
  outDir: string;
  /** The paths of the published files, sorted. */
  files: string[];
  read(path: string): Promise<string>;
}

/** What else a build may be given. */
interface BuildOptions {
  /** Options of the command. */
  args?: readonly string[];
  /** The checkout whose generator builds: this one, unless another is named. */
  root?: string;
  /** Where it publishes; a new folder, unless one is named. */
  outDir?: string;
  /** What the build finds in its environment besides. */
  env?: NodeJS.ProcessEnv;
}

/** Builds a content folder as `CONTENT_DIR=… npm run build -- --outDir … <options>` does. */
export async function build(contentDir: string, options: BuildOptions = {}): Promise<Build> {
  const { args = [], root = ROOT, env = {} } = options;
  const outDir = options.outDir ?? join(await mkdtemp(join(tmpdir(), 'site-')), 'out');
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { exitCode, output } = await run([astro, 'build', '--outDir', outDir, ...args], root, {
    ...env,
    CONTENT_DIR: contentDir,
  });
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  return { exitCode, output, outDir, files: files.sort(), read: (path) => readFile(join(outDir, path), 'utf8') };
}

/** A copy of a fixture in a folder of its own, with some files written over or added. */
export async function copyFixture(name: string, changes: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await cp(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function run(args: string[], cwd: string, more: NodeJS.ProcessEnv): Promise<{ exitCode: number; output: string }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, output: stripVTControlCharacters(stdout + stderr) });
    });
  });
}

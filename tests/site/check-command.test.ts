import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { build, copyFixture } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'src/commands/check.ts');

/** Where these tests run is not what they are about. */
const { GITHUB_ACTIONS, GITHUB_WORKSPACE, CONTENT_DIR, FORCE_COLOR, NO_COLOR, ...env } = process.env;

afterEach(() => {
  vi.unstubAllEnvs();
});

function check(args: string[], more: NodeJS.ProcessEnv = {}) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, [command, ...args], { cwd: root, env: { ...env, ...more } }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const page = (...lines: string[]) => ['---', 'layout: page', ...lines, '---', '', 'Texte.', ''].join('\n');
const goodSite = () => copyFixture('small');
const badSite = () =>
  copyFixture('small', { 'pages/à côté.md': page('titel: A'), 'pages/b.md': page('title: B', 'sidebar: menus') });

describe('reporters', () => {
  test('terminal, when nothing is asked for: a line each, then the count', async () => {
    const folder = await badSite();
    const { exitCode, stdout, stderr } = await check([folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/pages\/à côté\.md:3:1 {2}.*`titel`.* {2}schema$/));
    expect(lines).toContainEqual(expect.stringMatching(/pages\/b\.md:4:1 {2}.*« menus ».* {2}sidebar$/));
    expect(lines.at(-1)).toBe('3 erreurs.');
    expect(stdout).not.toContain('\u001b');
  });

  test.each([
    ['asked for', ['--reporter', 'github'], {}],
    ['chosen in GitHub Actions', [], { GITHUB_ACTIONS: 'true' }],
  ])('github, %s: annotations at paths of the repository', async (_case, args, more) => {
    const folder = await badSite();
    const { exitCode, stdout } = await check([...args, folder], { ...more, GITHUB_WORKSPACE: dirname(folder) });
    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        `^::error file=${basename(folder)}/pages/à côté.md,line=3,col=1,title=Erreur \\(schema\\)::.*titel`,
      ),
    );
    expect(lines.at(-1)).toBe('3 erreurs.');
  });

  test('what is asked for goes before GitHub Actions', async () => {
    const { stdout } = await check(['--reporter=terminal', await badSite()], { GITHUB_ACTIONS: 'true' });
    expect(stdout).not.toContain('::error');
  });

  test('json: nothing else on standard output', async () => {
    const folder = await badSite();
    const { exitCode, stdout, stderr } = await check(['--reporter', 'json', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    const { errors, warnings, messages } = JSON.parse(stdout);
    expect([errors, warnings]).toEqual([3, 0]);
    expect(messages).toContainEqual(
      expect.objectContaining({ severity: 'error', file: join(folder, 'pages/b.md'), line: 4, rule: 'sidebar' }),
    );
  });

  test('sarif: nothing else on standard output', async () => {
    const folder = await badSite();
    const { exitCode, stdout, stderr } = await check(['--reporter', 'sarif', folder], { GITHUB_WORKSPACE: folder });
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    expect(runs[0].results).toHaveLength(3);
    expect(runs[0].results[0]).toMatchObject({ ruleId: 'schema', level: 'error' });
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('pages/%C3%A0%20c%C3%B4t%C3%A9.md');
  });

  test.each([
    ['terminal', 'Aucune erreur.\n'],
    ['github', 'Aucune erreur.\n'],
    ['json', /"messages": \[\]/],
    ['sarif', /"results": \[\]/],
  ])('%s, with nothing wrong', async (name, output) => {
    const { exitCode, stdout } = await check(['--reporter', name, await goodSite()]);
    expect(exitCode).toBe(0);
    expect(stdout).toEqual(expect.stringMatching(output));
  });
});

describe('the content folder', () => {
  test('is CONTENT_DIR', async () => {
    const { exitCode, stdout } = await check([], { CONTENT_DIR: await badSite() });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('3 erreurs.');
  });

  test('is the one named, rather than CONTENT_DIR, for all that reads it', async () => {
    const folder = await copyFixture('small', { 'pages/cours/a.md': page('title: A').concat('\n{% include x %}\n') });
    const { stdout } = await check([folder], { CONTENT_DIR: await badSite() });
    expect(stdout).toContain(join(folder, 'pages/cours/a.md'));
    expect(stdout).toMatch(/\n1 erreur\.\n$/);
  });
});

describe('warnings', () => {
  const folderWithWarning = () =>
    copyFixture('small', { 'pages/cours/a.md': page('title: A').concat('\nPour en savoir plus, [cliquez ici](/).\n') });

  test('are told, and exit with 0', async () => {
    const { exitCode, stdout } = await check([await folderWithWarning()]);
    expect(stdout).toMatch(/pages\/cours\/a\.md:8:22 {2}Avertissement : « cliquez ici » .* {2}link-text\n/);
    expect(stdout).toMatch(/\nAucune erreur, 1 avertissement\.\n$/);
    expect(exitCode).toBe(0);
  });

  test('do not stop the build, which tells them too', async () => {
    const { exitCode, output, files } = await build(await folderWithWarning());
    expect(exitCode).toBe(0);
    expect(output).toContain('Avertissement : « cliquez ici »');
    expect(files).toContain('cours/a.html');
  });
});

test('the build reports as the command does: annotations in GitHub Actions', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const folder = await badSite();
  vi.stubEnv('GITHUB_WORKSPACE', folder);
  const { exitCode, output } = await build(folder);
  expect(exitCode).not.toBe(0);
  expect(output).toMatch(/^::error file=pages\/b\.md,line=4,/m);
  expect(output).toContain('\n3 erreurs.\n');
});

describe('called wrongly', () => {
  test.each([
    [
      'an unknown reporter, with the nearest',
      ['--reporter', 'githup'],
      '--reporter vaut « githup », qui n’existe pas. Noms admis : terminal, github, json, sarif. Vouliez-vous dire « github » ?',
    ],
    ['an unknown reporter, near none', ['--reporter=html'], '--reporter vaut « html », qui n’existe pas.'],
    ['a reporter without a name', ['--reporter'], 'L’option --reporter attend une valeur.'],
    ['an empty name', ['--reporter='], '--reporter attend un nom. Noms admis : terminal, github, json, sarif.'],
    [
      'an unknown option, with the nearest',
      ['--wacth'],
      'L’option « --wacth » n’existe pas. Options admises : --reporter, --watch, --help. Vouliez-vous dire « --watch » ?',
    ],
    ['an unknown letter', ['-x'], 'L’option « -x » n’existe pas.'],
    ['a value where there is none', ['--watch=oui'], 'L’option --watch s’écrit seule'],
    ['two folders', ['a', 'b'], '« b » : en trop.'],
    ['a folder that does not exist', ['nulle-part'], '« nulle-part » n’est pas un dossier.'],
    ['a file', ['package.json'], '« package.json » n’est pas un dossier.'],
  ])('%s', async (_case, args, message) => {
    const { exitCode, stdout, stderr } = await check(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each(['--help', '-h'])('%s tells how', async (option) => {
    const { exitCode, stdout } = await check([option]);
    expect(exitCode).toBe(0);
    for (const name of ['--reporter', 'terminal', 'github', 'json', 'sarif', '--watch']) expect(stdout).toContain(name);
  });
});

describe('--watch', () => {
  /** The time, before each report. */
  const TIME = /^\d\d:\d\d:\d\d /gm;
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));

  /** The command, watching, and what it wrote since the last time it was asked. */
  function watch(args: string[]) {
    child = spawn(process.execPath, [command, '--watch', ...args], { cwd: root, env });
    let output = '';
    let notices = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      notices += chunk;
    });
    const reported = async (text: string) => {
      await vi.waitFor(() => expect(output).toContain(text), { timeout: 20_000, interval: 50 });
      const report = output;
      output = '';
      return report;
    };
    return { reported, notices: () => notices };
  }

  const interrupted = () =>
    new Promise((done) => {
      child?.once('exit', (code, signal) => done(code ?? signal));
      child?.kill('SIGINT');
    });

  test('checks again at each save, until Ctrl-C', async () => {
    const folder = await goodSite();
    const { reported, notices } = watch([folder]);
    await reported('Aucune erreur.');

    await writeFile(join(folder, 'pages/cours/un.md'), page('titel: A'));
    expect(await reported('2 erreurs.')).toContain('pages/cours/un.md:3:1');

    await writeFile(join(folder, 'pages/cours/un.md'), page('title: A'));
    expect(await reported('Aucune erreur.')).toMatch(/Aucune erreur\.\n$/);

    await writeFile(join(folder, 'pages/nouveau.md'), page());
    expect(await reported('1 erreur.')).toContain('pages/nouveau.md');

    await rm(join(folder, 'pages/nouveau.md'));
    await reported('Aucune erreur.');

    expect(notices().match(TIME)?.length).toBeGreaterThanOrEqual(5);
    expect(await interrupted()).toBe(0);
  });

  test('starts on a site with faults, and ends with 0 all the same', async () => {
    const { reported } = watch([await badSite()]);
    await reported('3 erreurs.');
    expect(await interrupted()).toBe(0);
  });

  test('standard output holds reports only', async () => {
    const { reported } = watch(['--reporter', 'json', await goodSite()]);
    expect(JSON.parse(await reported('"messages": []\n}\n'))).toMatchObject({ errors: 0 });
    await interrupted();
  });

  test('a save of a hidden file, as editors make, is none', async () => {
    const folder = await goodSite();
    const { reported, notices } = watch([folder]);
    await reported('Aucune erreur.');
    await writeFile(join(folder, 'pages/.un.md.swp'), 'x');
    await sleep(1000);
    expect(notices().match(TIME)).toHaveLength(1);
  });
});

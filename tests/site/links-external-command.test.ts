import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MisbehavingServer, misbehavingServer } from '../unit/external-links/misbehaving-server.ts';
import { copyFixture } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { CONTENT_DIR, GITHUB_REPOSITORY, ...env } = process.env;

let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());

function run(args: string[], more: NodeJS.ProcessEnv = {}) {
  const command = [join(root, 'src/commands/links-external.ts'), ...args];
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, command, { cwd: root, env: { ...env, ...more } }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** A site whose page links to paths of the server, and where to keep its cache. */
async function site(...paths: string[]) {
  // Written as a number, it is not refused as the address of the writer's own computer.
  const written = server.origin.replace('127.0.0.1', '2130706433');
  const links = paths.map((path) => `- [${path}](${written}${path})`);
  const page = ['---', 'layout: page', 'title: Liens', '---', '', ...links, ''].join('\n');
  const settings = `title: Site
url: https://site.invalid
external_links:
  skip:
    - address: https://www.**
      reason: aucun essai ne sort de cette machine
    - address: ${server.origin}/skipped/**
      reason: réservé aux agents
`;
  const folder = await copyFixture('small', { 'pages/liens.md': page, 'site.yml': settings });
  return { folder, cache: join(await mkdtemp(join(tmpdir(), 'links-')), 'cache.json') };
}

test('tells dead links from others at their line, and stops nothing', async () => {
  const { folder, cache } = await site('/ok', '/status/404', '/moved', '/skipped/x');
  const { exitCode, stdout, stderr } = await run([folder, '--cache', cache, '--allow-private']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${folder}/pages/liens.md:7\``);
  expect(stdout).toMatch(/## Liens morts \(1\)[\s\S]*status\/404[\s\S]*## Liens déplacés \(1\)[\s\S]*moved/);
  expect(stdout).toContain('réservé aux agents');
  expect(stderr).toContain('/status/404');
  expect(server.requests.filter((request) => request.includes('skipped'))).toEqual([]);
});

test('--json and --output write it for programs; --fail makes dead links an error; the cache is kept', async () => {
  const { folder, cache } = await site('/ok', '/status/404');
  const output = join(cache, '../rapport.json');
  const args = [folder, '--cache', cache, '--allow-private', '--json', '--output', output, '--fail'];
  const { exitCode, stdout } = await run(args);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  const { links } = JSON.parse(await readFile(output, 'utf8'));
  expect(links).toContainEqual(
    expect.objectContaining({
      address: `${server.origin}/status/404`,
      state: 'dead',
      places: [{ file: join(folder, 'pages/liens.md'), line: 7 }],
    }),
  );
  expect(JSON.parse(await readFile(cache, 'utf8')).addresses).toHaveProperty([`${server.origin}/ok`]);
});

test('a private network is asked nothing unless it is allowed', async () => {
  server.requests.length = 0;
  const { folder, cache } = await site('/ok');
  const { stdout } = await run([folder, '--cache', cache]);
  expect(stdout).toContain('Elle mène à un réseau privé');
  expect(server.requests).toEqual([]);
});

test('without a network nothing is said of any link, and nothing is kept', async () => {
  const { folder, cache } = await site('/ok');
  await writeFile(
    join(folder, 'pages/liens.md'),
    ['---', 'layout: page', 'title: Liens', '---', '', '[a](https://a.invalid) [b](https://b.invalid)', ''].join('\n'),
  );
  const { exitCode, stdout, stderr } = await run([folder, '--cache', cache]);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('cette machine n’a sans doute pas accès à Internet');
  await expect(readFile(cache)).rejects.toThrow('ENOENT');
});

test('settings that can’t be read stop it: nobody knows what to leave out', async () => {
  server.requests.length = 0;
  const { folder, cache } = await site('/ok');
  await writeFile(join(folder, 'site.yml'), 'titre: Site');
  const { exitCode, stderr } = await run([folder, '--cache', cache, '--allow-private']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('site.yml est à corriger d’abord');
  expect(server.requests).toEqual([]);
});

describe('called wrongly', () => {
  test.each([
    [['--jsno'], 'L’option « --jsno » n’existe pas. Options admises : --json, --output,'],
    [['--max-age', 'hier'], '--max-age vaut « hier ». Attendu : un nombre de jours, de 0 à 3650.'],
    [['--timeout', '-1'], '--timeout'],
    [['a', 'b'], '« b » : en trop.'],
    [['nulle-part'], '« nulle-part » n’est pas un dossier.'],
  ])('%s', async (args, message) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('--help tells how', async () => {
    const { exitCode, stdout } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--allow-private');
  });
});

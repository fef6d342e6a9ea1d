import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Build, build } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command of `src/commands` as `npm run` does. Nobody is at its terminal. */
function run(command: string, ...args: string[]): Promise<{ exitCode: number; output: string }> {
  const env = { ...process.env, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [`src/commands/${command}.ts`, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const pagesOf = ({ files }: Build) => files.filter((file) => file.endsWith('.html'));

async function wholeText(site: Build): Promise<string> {
  return (await Promise.all(pagesOf(site).map((page) => site.read(page)))).join('\n');
}

describe('the example of another service', () => {
  const folder = join(root, 'examples/manufacture');
  let site: Build;
  beforeAll(async () => {
    site = await build(folder);
  });

  test('is without fault or warning', async () => {
    expect(await run('check', folder)).toEqual({ exitCode: 0, output: 'Aucune erreur.\n' });
  });

  test('is built, each page at its address', () => {
    expect(site.exitCode, site.output).toBe(0);
    expect(pagesOf(site)).toEqual(
      expect.arrayContaining(['index.html', 'methode/index.html', 'ecouter.html', 'guides/maquette.html']),
    );
  });

  test('has its own name and brand', async () => {
    const html = await site.read('methode/ecouter.html');
    expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toBe('Premier temps : écouter — La Manufacture des démarches');
    expect(html.match(/<p class="fr-logo">(.*?)<\/p>/s)?.[1]).toBe('Ministère\nde l&#39;exemple');
  });

  test('has two menus, each in its own pages', async () => {
    const pages = await Promise.all(['methode/ecouter.html', 'guides/entretien.html'].map(site.read));
    const titles = pages.map((html) => html.match(/fr-sidemenu__title" id="[^"]*">\s*([^<]*?)\s*</)?.[1]);
    expect(titles).toEqual(['La méthode', 'Les guides']);
  });

  test('has its colour, but where a box has one of its own', async () => {
    const html = await wholeText(site);
    const coloured = [...html.matchAll(/fr-(?:callout|quote|highlight)--[\w-]+/g)].map(([name]) => name);
    expect([...new Set(coloured)].sort()).toEqual([
      'fr-callout--green-archipel',
      'fr-callout--green-emeraude',
      'fr-quote--green-archipel',
    ]);
  });

  test('publishes its own pictures, and nobody else’s', async () => {
    expect(site.files.filter((file) => file.startsWith('images/'))).toEqual(['images/trois-temps.svg']);
    const picture = (await site.read('methode/index.html')).match(/<img src="\/images\/trois-temps\.svg"[^>]*>/)?.[0];
    expect(picture).toContain('width="320" height="96"');
    expect((await site.read('favicon.svg')).match(/<title>(.*)<\/title>/)?.[1]).toBe('La Manufacture des démarches');
  });

  test('says nothing of beta.gouv.fr', async () => {
    expect((await wholeText(site)).match(/.{0,40}(beta\.gouv|startup).{0,40}/gi)).toBeNull();
  });
});

describe('a new site', () => {
  let folder: string;
  let made: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'other-')), 'mon site');
    made = await run('new-site', folder, '--name', 'Mon site : l’essai', '--url', 'https://essai.gouv.fr');
  });

  test('is made in one command, which says what comes next', () => {
    expect(made.exitCode, made.output).toBe(0);
    expect(made.output).toContain('« Mon site : l’essai » est prêt');
    expect(made.output).toContain(`CONTENT_DIR='${folder}' npm run dev`);
  });

  test('is without fault or warning', async () => {
    expect(await run('check', folder)).toEqual({ exitCode: 0, output: 'Aucune erreur.\n' });
  });

  test('is built, under its own name and address', async () => {
    const site = await build(folder);
    expect(site.exitCode, site.output).toBe(0);
    const html = await site.read('index.html');
    expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toBe('Bienvenue — Mon site : l’essai');
    expect(html.match(/<link rel="canonical" href="(.*?)"/)?.[1]).toBe('https://essai.gouv.fr/');
    expect((await wholeText(site)).match(/.{0,40}(beta\.gouv|startup|Nom du site).{0,40}/gi)).toBeNull();
  });

  test('is never written over', async () => {
    const again = await run('new-site', folder, '--name', 'Autre', '--url', 'https://autre.gouv.fr');
    expect(again).toMatchObject({ exitCode: 1, output: expect.stringContaining('n’est pas vide') });
    expect(again.output).toContain('Rien n’a été écrit.');
  });
});

test('a site is built again after another one was, its .mdx pages too', async () => {
  const { exitCode, output, files } = await build(join(root, 'examples/manufacture'));
  expect(exitCode, output).toBe(0);
  expect(files).toContain('guides/maquette.html');
});

test.each([
  [[], 'Donnez le chemin d’un dossier : npm run new-site -- ../mon-site'],
  [['a', 'b'], '« b » : en trop.'],
  [['nulle-part'], 'L’option --name manque'],
  [['nulle-part', '--nom', 'x'], 'L’option « --nom » n’existe pas. Options admises : --name, --url, --help.'],
])('npm run new-site -- %j is a wrong call', async (args, reason) => {
  const { exitCode, output } = await run('new-site', ...args);
  expect(output).toContain(reason);
  expect(output).toContain('Rien n’a été écrit.\nAide : npm run new-site -- --help');
  expect(exitCode).toBe(2);
});

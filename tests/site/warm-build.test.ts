import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cacheDir } from '../../src/content-folder/cache-dir.ts';
import { type Build, build, copyFixture } from './build.ts';

/** What the project is made of, but for its packages. */
const PARTS = [
  'astro.config.mjs',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];
/** The package that changes: only its copy does. */
const PACKAGE = 'rehype-slug';
const page = (title: string, text: string) => `---\nlayout: page\ntitle: ${title}\n---\n\n${text}\n`;
const MORE_PAGES = {
  'pages/composants.mdx': page('Des composants', '<Bouton href="/">Écrire</Bouton>'),
  // Leads to another site until the settings say that this is it, and has a note, which a plugin changes.
  'pages/liens.md': page('Des liens', 'Voir [l’autre accueil](https://autre.gouv.fr/)[^1].\n\n[^1]: Une note.'),
};
let project: string;
let content: string;
let outDir: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  linkPackages(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  content = await copyFixture('small', MORE_PAGES);
  ({ outDir } = await build(content, { root: project }));
});

/** A stale cache never changes what is published: a build that has one comes out as a build that has none. */
test.each([
  ['nothing', () => {}, 'keeps'],
  ['the text of a page', () => change('content', 'pages/liens.md', 'Une note', 'Une **autre** note'), 'keeps'],
  [
    'a page, a .mdx page, a title that other pages show, a menu, a stylesheet',
    () => {
      change('content', 'pages/index.md', 'Bonjour', 'Bonsoir');
      change('content', 'pages/composants.mdx', 'Écrire', 'Lire');
      change('content', 'pages/cours/un.md', 'title: ', 'title: Nouveau ');
      change('content', 'sidebars/menu.yml', 'label: Données', 'label: Jeux de données');
      change('content', 'styles/wide.css', 'none', '50rem');
    },
    'keeps',
  ],
  [
    'the settings',
    () => writeFileSync(join(content, 'site.yml'), 'title: Autre\nurl: https://autre.gouv.fr\n'),
    'draws',
  ],
  [
    'a component, and what draws pictures',
    () => {
      change('project', 'src/components/page-title.astro', '<h1', '<h1 data-changed');
      change('project', 'src/sharing/social-image.ts', "color: '#161616'", "color: '#0000ff'");
    },
    'draws',
  ],
  ['a plugin', () => change('project', 'src/markdown/plugins.ts', "'Notes de bas de page'", "'Notes'"), 'draws'],
  [
    'a dependency',
    () => {
      change('project', `node_modules/${PACKAGE}/lib/index.js`, 'prefix + slugs', "'changed-' + slugs");
      const entry = (version: string) => `"node_modules/${PACKAGE}": {\n      "version": "${version}"`;
      change('project', 'package-lock.json', entry('6.0.0'), entry('6.0.1'));
    },
    'draws',
  ],
])('after a change of %s, a warm build is a cold one', async (_, makeChange, pages) => {
  makeChange();
  expect(readdirSync(join(cacheDir(content), 'pages/render'))).not.toEqual([]);
  const warm = await build(content, { root: project, outDir });
  const cold = await buildCold();
  expect(warm.exitCode, warm.output).toBe(0);
  expect(/\d+ page\(s\) kept/.test(warm.output), warm.output).toBe(pages === 'keeps');
  expectSame(warm, cold);
});

/** The last output is no longer there to publish by mistake, and serves the build that comes after. */
test('a build that fails publishes nothing, and the next one is as it would have been', async () => {
  change('content', 'pages/liens.md', 'Voir', 'Voir [rien](#rien) et');
  const failed = await build(content, { root: project, outDir });
  expect([failed.exitCode, failed.files]).toEqual([1, []]);
  change('content', 'pages/liens.md', ' [rien](#rien) et', '');
  const warm = await build(content, { root: project, outDir });
  expect(warm.output).toContain('kept as the last build drew them');
  expectSame(warm, await buildCold());
});

function expectSame(warm: Build, cold: Build): void {
  expect(warm.files).toEqual(cold.files);
  for (const path of cold.files) expect(bytes(warm.outDir, path).equals(bytes(cold.outDir, path)), path).toBe(true);
}

/** What was never built has no cache: each folder of content has its own. */
async function buildCold(): Promise<Build> {
  const copy = join(mkdtempSync(join(tmpdir(), 'cold-')), 'content');
  cpSync(content, copy, { recursive: true });
  return build(copy, { root: project });
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name !== PACKAGE && name !== '.vite') symlinkSync(join(from, name), join(to, name));
  }
  cpSync(join(from, PACKAGE), join(to, PACKAGE), { recursive: true });
}

function change(folder: 'content' | 'project', path: string, found: string, replacement: string): void {
  const file = join(folder === 'content' ? content : project, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(found);
  writeFileSync(file, text.replace(found, replacement));
}

function bytes(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}

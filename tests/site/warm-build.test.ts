import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cacheDir } from '../../src/content-folder/cache-dir.ts';
import { build, copyFixture } from './build.ts';

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
const MDX =
  '---\nlayout: page\ntitle: Des composants\npermalink: /composants\n---\n\n<Bouton href="/">Écrire</Bouton>\n';
let project: string;
let content: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  content = await copyFixture('small', { 'pages/composants.mdx': MDX });
  await build(content, { root: project });
});

/** A stale cache never changes what is published: a build that has one comes out as a build that has none. */
test.each([
  ['a page', () => replaceIn(join(content, 'pages/index.md'), 'Bonjour', 'Bonsoir')],
  ['a .mdx page', () => replaceIn(join(content, 'pages/composants.mdx'), 'Écrire', 'Lire')],
  ['a title that other pages show', () => replaceIn(join(content, 'pages/cours/un.md'), 'title: ', 'title: Nouveau ')],
  ['a menu', () => replaceIn(join(content, 'sidebars/menu.yml'), 'label: Données', 'label: Jeux de données')],
  ['the settings', () => writeFileSync(join(content, 'site.yml'), 'title: Autre\nurl: https://autre.gouv.fr\n')],
  ['a stylesheet', () => replaceIn(join(content, 'styles/wide.css'), 'none', '50rem')],
  ['a component', () => replaceIn(join(project, 'src/components/page-title.astro'), '<h1', '<h1 data-changed')],
  ['a plugin', () => replaceIn(join(project, 'src/markdown/processor.ts'), "'Notes de bas de page'", "'Notes'")],
  ['a dependency', () => appendFileSync(join(project, 'package-lock.json'), '\n')],
])('after a change of %s, a warm build is a cold one', async (_, change) => {
  change();
  expect(readdirSync(join(cacheDir(content), 'pages/render'))).not.toEqual([]);
  const warm = await build(content, { root: project });
  rmSync(cacheDir(content), { recursive: true });
  const cold = await build(content, { root: project });
  expect(warm.exitCode, warm.output).toBe(0);
  expect(warm.files).toEqual(cold.files);
  for (const path of cold.files) expect(bytes(warm.outDir, path).equals(bytes(cold.outDir, path)), path).toBe(true);
});

function replaceIn(path: string, found: string, replacement: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(found);
  writeFileSync(path, text.replace(found, replacement));
}

function bytes(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}

import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { build, copyFixture } from './build.ts';

// In GitHub Actions the report would be annotations.
vi.stubEnv('GITHUB_ACTIONS', '');

const page = (...lines: string[]) => ['---', ...lines, '---', '', 'Texte.', ''].join('\n');

test('wrong content stops the build: every fault is told, nothing is published', async () => {
  const folder = await copyFixture('small', {
    'site.yml': 'title: Petit site\nurl: https://exemple.gouv.fr\nfotter: {}\n',
    'sidebars/menu.yml': 'title: Le menu\nitems:\n  - page: /nulle-part\n',
    'pages/a.md': page('layout: sidebar', 'titel: A'),
    'pages/b.md': page('layout: with-sidebar', 'title: B', 'sidebar: sidebar-menus.html', 'additional_css: wild.css'),
    'pages/c.md': page('layout: page', 'title: C', 'permalink: /cours/un'),
    'pages/d.md': page('layout: page', 'title: D', 'permalink: /../../etc/d'),
    'pages/e.md': '---js\n{ title: require("node:fs").writeFileSync("pwned", "") }\n---\n',
    'pages/f.txt': 'Texte.',
  });

  const { exitCode, output, files } = await build(folder);

  expect(exitCode).not.toBe(0);
  expect(files).toEqual([]);
  expect(output).not.toMatch(/\n\s+at /);
  const report = output.slice(output.indexOf(folder)).replaceAll(`${folder}/`, '').trim();
  expect(report).toMatchInlineSnapshot(`
    "pages/a.md:1:1  La clé \`title\` manque. Attendu : un texte.  schema
    pages/a.md:2:1  \`layout\` vaut « sidebar ». Attendu : l’un de with-sidebar, page, default.  schema
    pages/a.md:3:1  La clé \`titel\` est inconnue. Vouliez-vous dire « title » ? Clés admises : layout, sidebar, title, subtitle, hero_title, permalink, additional_css, breadcrumbs, redirect_from, robots, lang, description, image, label, order, toc, last_reviewed_on, review_in, owner, draft.  schema

    pages/b.md:4:1  \`sidebar\` vaut « sidebar-menus.html », qui n’existe pas. Menus disponibles : sidebar-menu.html. Vouliez-vous dire « sidebar-menu.html » ?  sidebar
    pages/b.md:5:1  \`additional_css\` nomme « wild.css », qui n’existe pas. Feuilles disponibles dans content/styles : wide.css. Vouliez-vous dire « wide.css » ?  stylesheet

    pages/cours/un.md:5:1  \`permalink\` vaut « /cours/un.html », déjà pris par pages/c.md:4 (\`permalink\` « /cours/un »). Donnez à cette page une adresse à elle.  unique-permalink

    pages/d.md:4:1  \`permalink\` vaut « /../../etc/d » : l’adresse sort du site : « . » et « .. » n’y sont pas admis.  permalink

    pages/e.md:1:1  La première ligne vaut « ---js ». Seul « --- » y est admis : l’en-tête s’écrit en YAML.  yaml

    pages/f.txt:1:1  Ce fichier n’est pas une page : seuls .md et .mdx le sont. Renommez-le, ou déplacez-le (images et documents vont dans public/).  page-format

    sidebars/menu.yml:3:5  L’entrée mène à « /nulle-part », qui n’est l’adresse d’aucune page. Une adresse hors de ce site s’écrit avec link et label.  sidebar-target

    site.yml:3:1  La clé \`fotter\` est inconnue. Vouliez-vous dire « footer » ? Clés admises : title, url, lang, tagline, home, brand, accent, mdx, social_images, neighbours, site_map, edit_url, header, footer, external_links, security, matomo.  schema

    11 erreurs.

    Le contenu est à corriger : rien n’a été publié."
  `);
});

test('a search index that can’t be made stops the build: nothing is left to publish', async () => {
  const folder = await copyFixture('small', { pagefind: '#!/bin/sh\nsleep 0.1\nexit 1\n' });
  await chmod(join(folder, 'pagefind'), 0o755);
  const env = { PAGEFIND_EXTENDED_BINARY_PATH: join(folder, 'pagefind') };
  const { exitCode, output, files } = await build(folder, { env });
  expect(exitCode).not.toBe(0);
  expect(files).toEqual([]);
  expect(output).toContain('Pagefind ended (1).');
});

test('a dead address in what was published stops the build as it ends: nothing is left to publish', async () => {
  const folder = await copyFixture('small', {
    'styles/wide.css': 'main {\n  background: url(/images/absente.svg);\n}\n',
  });
  const { exitCode, output, files } = await build(folder);
  expect(exitCode).not.toBe(0);
  expect(files).toEqual([]);
  expect(output).not.toMatch(/\n\s+at /);
  expect(output).toMatch(
    /styles\/wide\.css:2:1 {2}La page affiche « \/images\/absente\.svg », un fichier qui n’est pas dans public\/\. \(Publié dans .*\/styles\/[\w-]+\/wide\.css\.\) {2}missing-file/,
  );
  expect(output).toContain('Le contenu est à corriger : rien n’a été publié.');
});

describe('a missing part is told by name', () => {
  test('no site.yml', async () => {
    const folder = await copyFixture('small', { 'site.yml': '' });
    const { exitCode, output } = await build(folder);
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/site\.yml:1:1 .*Attendu : un ensemble de clés parmi title, url/);
  });
});

import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Publication } from '../../../src/published-pages/publication.ts';
import { purgePublishedCss } from '../../../src/stylesheets/purge-published-css.ts';

async function purged(files: Record<string, string>): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'purged-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await purgePublishedCss(folder, '_astro', new Publication());
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const PAGE = '<link rel="stylesheet" href="/_astro/site.aaaaaaaa.css"><p class="kept">';

test('a stylesheet keeps what pages show, its name says so, and pages lead there', async () => {
  const css = '.kept{color:red}.unused{color:blue}';
  const files = await purged({ '_astro/site.aaaaaaaa.css': css, 'a.html': PAGE, 'b.html': '<p>' });
  const [name = ''] = Object.keys(files).filter((path) => path.endsWith('.css'));
  expect(name).toMatch(/^_astro\/site\.(?!aaaaaaaa)[\w-]+\.css$/);
  expect(files[name]).toBe('.kept{color:red}');
  expect(files['a.html']).toBe(PAGE.replace('_astro/site.aaaaaaaa.css', name));
  expect(files['b.html']).toBe('<p>');
});

test('what no stylesheet names any more is not published; what scripts or pages name is', async () => {
  const files = await purged({
    '_astro/site.aaaaaaaa.css': '.kept{background:url(/_astro/a.svg)}.unused{background:url(/_astro/b.svg)}',
    '_astro/a.svg': 'a',
    '_astro/b.svg': 'b',
    '_astro/c.png': 'c',
    '_astro/d.woff2': 'd',
    '_astro/x.js': 'load("/_astro/c.png")',
    '_astro/x.js.br': 'compressed by then',
    '_astro/LICENCE': 'x',
    'images/b.svg': 'published as it is',
    'styles/x/wide.css': '.unused{}',
    'a.html': PAGE,
  });
  expect(Object.keys(files).filter((path) => !/site\.[\w-]+\.css$/.test(path))).toEqual([
    '_astro/LICENCE',
    '_astro/a.svg',
    '_astro/c.png',
    '_astro/x.js',
    '_astro/x.js.br',
    'a.html',
    'images/b.svg',
    'styles/x/wide.css',
  ]);
});

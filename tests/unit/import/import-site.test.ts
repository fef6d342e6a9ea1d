import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSite } from '../../../src/import/import-site.ts';

type Files = Readonly<Record<string, string | Buffer>>;

async function write(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jekyll-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function imported(root: string, to?: string) {
  const content = to ?? join(await mkdtemp(join(tmpdir(), 'content-')), 'content');
  const { written, notes } = await importSite(root, content);
  const entries = existsSync(content) ? readdirSync(content, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
  const told = notes.map(({ kind, path, line, text }) => `${kind} ${path}:${line} ${text}`);
  return { content, written, files, told, read: (path: string) => readFileSync(join(content, path), 'utf8') };
}

const PAGE = '---\ntitle: Titre\n---\n\nTexte.\n';

test('the Jekyll site that has every construct is written as it was converted, and each file once', async () => {
  const { written, files, content, told } = await imported('tests/site/fixtures/jekyll');
  expect(written).toBe(files.length);
  expect(files).toEqual(expect.arrayContaining(['site.yml', 'sidebars/approche.yml', 'pages/approche/phase.md']));
  expect(told.length).toBeGreaterThan(50);

  const again = await imported('tests/site/fixtures/jekyll', content);
  expect(again.written).toBe(0);
  expect(again.told.filter((line) => line.includes('existe déjà'))).toHaveLength(files.length);
});

describe('what Jekyll reads', () => {
  test('a site without configuration has its pages at their paths', async () => {
    const { files } = await imported(await write({ 'a.md': PAGE, 'b/c.html': PAGE, 'sans-en-tete.md': 'Texte.' }));
    expect(files.filter((path) => path.startsWith('pages/'))).toEqual(['pages/a.md', 'pages/b/c.md']);
  });

  test('another folder of sources, and a configuration of the other name', async () => {
    const root = await write({ '_config.yaml': 'source: docs', 'docs/a.md': PAGE, 'b.md': PAGE });
    expect((await imported(root)).files).toContain('pages/a.md');
    expect((await imported(root)).files).not.toContain('pages/b.md');
  });

  test('neither what it leaves out, nor what is hidden, unless it is told to', async () => {
    const config = 'exclude: [brouillons/, "*.tmp.md", ./racine.md]\ninclude: [.well-known, _a-part.md, _pages]';
    const { files, read } = await imported(
      await write({
        '_config.yml': config,
        'brouillons/a.md': PAGE,
        'b.tmp.md': PAGE,
        'racine.md': PAGE,
        'node_modules/x/readme.md': PAGE,
        '_site/a.html': PAGE,
        '.cache/a.md': PAGE,
        'a.md~': PAGE,
        '#a.md': PAGE,
        '_inconnue/a.md': PAGE,
        'sous/_includes/a.md': PAGE,
        '_a-part.md': PAGE,
        '_pages/b.md': PAGE,
        '.well-known/security.txt': 'Contact: mailto:a@b.fr',
        'ici.md': PAGE,
      }),
    );
    expect(files.filter((path) => path.startsWith('pages/'))).toEqual([
      'pages/a-part.md',
      'pages/ici.md',
      'pages/pages/b.md',
    ]);
    expect(read('pages/pages/b.md')).toContain('permalink: /_pages/b.html\n');
    expect(files).toContain('public/.well-known/security.txt');
  });

  test('no link is followed, and it is told; but where nobody looks', async () => {
    const root = await write({ 'a.md': PAGE, '_site/b.md': PAGE });
    const outside = await write({ 'secret.md': PAGE });
    await symlink(join(outside, 'secret.md'), join(root, 'lien.md'));
    await symlink(join(outside, 'secret.md'), join(root, '_site/lien.md'));
    const { files, told } = await imported(root);
    expect(files.filter((path) => path.startsWith('pages/'))).toEqual(['pages/a.md']);
    expect(told.filter((line) => line.includes('lien'))).toEqual([expect.stringMatching(/^left-out lien\.md:1 /)]);
  });

  test('a page in another encoding keeps its accents, and is to be read again', async () => {
    const { read, told } = await imported(await write({ 'a.md': Buffer.from(PAGE.replace('Texte', 'Été'), 'latin1') }));
    expect(read('pages/a.md')).toContain('Été.');
    expect(told).toContainEqual(expect.stringMatching(/^by-hand a\.md:1 Ce fichier n’est pas en UTF-8/));
  });

  test('a page of two megabytes is none', async () => {
    const { files } = await imported(await write({ 'a.md': PAGE, 'grosse.md': `${PAGE}${'x'.repeat(2 ** 21)}` }));
    expect(files.filter((path) => path.startsWith('pages/'))).toEqual(['pages/a.md']);
  });
});

test('a file that nobody may write is no reason to go on', async () => {
  const content = await write({ pages: 'a file where the folder of pages would be' });
  await expect(importSite(await write({ 'a.md': PAGE }), content)).rejects.toThrow(/EEXIST|ENOTDIR/);
});

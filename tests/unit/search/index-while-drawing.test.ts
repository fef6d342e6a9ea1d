import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexWhileDrawing } from '../../../src/search/index-while-drawing.ts';
import { siteOf } from '../new-page/site-of.ts';

type Drawn = readonly [path: string, html: string];

const source = (title: string) => `---\nlayout: page\ntitle: ${title}\n---\n\nTexte.\n`;
const site = siteOf({
  'pages/un.md': source('Un'),
  'pages/deux.md': source('Deux'),
  'pages/trois/index.md': source('Trois'),
});
const drawn = ['deux.html', 'trois/index.html', 'un.html'].map(
  (path): Drawn => [path, `<main><h1>${path}</h1></main>`],
);

async function indexOf(pages: readonly Drawn[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  const indexing = indexWhileDrawing(site, folder);
  for (const [path, html] of pages) indexing.take(path, () => html);
  await indexing.end();
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'hex')] as const)),
  );
}

test('the index is the same, byte for byte, whichever page is drawn first', async () => {
  const index = await indexOf(drawn);
  expect([...index.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(3);
  expect(await indexOf(drawn.toReversed())).toEqual(index);
});

test('pages that nobody searches for are passed over', async () => {
  expect(await indexOf([...drawn, ['404.html', '<main>Rien</main>']])).toEqual(await indexOf(drawn));
});

test('a page that was not drawn is told, rather than left out', async () => {
  await expect(indexOf(drawn.slice(1))).rejects.toThrow('deux.html was not drawn');
});

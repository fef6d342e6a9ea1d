import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeIndex } from '../../../src/search/write-index.ts';

const PAGES = ['un', 'deux', 'trois'].map((word) => ({
  address: `/${word}`,
  document: `<!doctype html><html lang="en"><body><h1>Page ${word}</h1><nav>menu</nav><p>Texte ${word}.</p></body></html>`,
}));

async function written(pages: typeof PAGES): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  await writeIndex(pages, 'fr', folder);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'hex')] as const)),
  );
}

test('the index of the same pages is the same, byte for byte', async () => {
  const [one, other] = [await written(PAGES), await written(PAGES)];
  expect([...one.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(3);
  expect(other).toEqual(one);
});

test('it is one index, in the site’s language, without Pagefind’s own interfaces', async () => {
  const files = await written(PAGES);
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '', 'hex').toString());
  expect(Object.keys(entry.languages)).toEqual(['fr']);
  expect([...files.keys()].filter((name) => /\.(?:css|js)$/.test(name))).toEqual(['pagefind.js']);
});

test('a menu among the content is not searched', async () => {
  const files = [...(await written(PAGES))].filter(([name]) => name.startsWith('fragment/'));
  const fragments = files.map(([, hex]) => gunzipSync(Buffer.from(hex, 'hex')).toString());
  expect(fragments.join()).toContain('Page un. Texte un.');
  expect(fragments.join()).not.toContain('menu');
});

test('a site without pages has an index too, in which nothing is found', async () => {
  expect([...(await written([])).keys()]).toContain('pagefind.js');
});

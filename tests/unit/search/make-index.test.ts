import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/make-index.ts';

const PAGES = ['un', 'deux', 'trois'].map((word) => ({
  address: `/${word}`,
  document: `<!doctype html><html lang="en"><body><h1>Page ${word}</h1><nav>menu</nav><p>Texte ${word}.</p></body></html>`,
}));

async function made(pages: typeof PAGES): Promise<Map<string, Buffer>> {
  const files = await makeIndex(pages, 'fr').files;
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)] as const));
}

async function* failingPages() {
  yield* PAGES;
  throw new Error('Rien.');
}

test('the index of the same pages is the same, byte for byte', async () => {
  const [one, other] = [await made(PAGES), await made(PAGES)];
  expect([...one.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(3);
  expect(other).toEqual(one);
});

test('a page that can’t be made is told', async () => {
  const failing = makeIndex(failingPages(), 'fr');
  await expect(failing.read).rejects.toThrow('Rien.');
  await expect(failing.files).rejects.toThrow('Rien.');
});

test('what goes wrong waits for whoever asks', async () => {
  const failing = makeIndex(failingPages(), 'fr');
  // Longer than it takes to fail: a rejection that nobody handles would end the process.
  await setTimeout(500);
  await expect(failing.files).rejects.toThrow('Rien.');
});

test('it is one index, in the site’s language, without Pagefind’s own interfaces', async () => {
  const files = await made(PAGES);
  const entry = JSON.parse(files.get('pagefind-entry.json')?.toString() ?? '');
  expect(Object.keys(entry.languages)).toEqual(['fr']);
  expect([...files.keys()].filter((name) => /\.(?:css|js)$/.test(name))).toEqual(['pagefind.js']);
});

test('a menu among the content is not searched', async () => {
  const files = [...(await made(PAGES))].filter(([name]) => name.startsWith('fragment/'));
  const fragments = files.map(([, content]) => gunzipSync(content).toString());
  expect(fragments.join()).toContain('Page un. Texte un.');
  expect(fragments.join()).not.toContain('menu');
});

test('a site without pages has an index too, in which nothing is found', async () => {
  expect([...(await made([])).keys()]).toContain('pagefind.js');
});

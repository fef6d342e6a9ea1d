import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/make-index.ts';

const PAGES = ['un', 'deux', 'trois'].map((word) => ({
  address: `/${word}`,
  document: `<!doctype html><html lang="en"><body><h1>Page ${word}</h1><nav>menu</nav><p>Texte ${word}.</p></body></html>`,
}));

async function made(pages: typeof PAGES): Promise<Map<string, Buffer>> {
  const files = await makeIndex(pages, 'fr');
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)] as const));
}

test('the index of the same pages is the same, byte for byte', async () => {
  const [one, other] = [await made(PAGES), await made(PAGES)];
  expect([...one.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(3);
  expect(other).toEqual(one);
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

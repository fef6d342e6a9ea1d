import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { makeIndex } from '../../../src/search/make-index.ts';

const PAGES = ['un', 'deux', 'trois'].map((word) => ({
  address: `/${word}`,
  document: `<!doctype html><html lang="en"><body><h1>Page ${word}</h1><nav>menu</nav><p>Texte ${word}.</p></body></html>`,
}));

async function made(pages: typeof PAGES): Promise<Map<string, Buffer>> {
  const files = await makeIndex(pages, 'fr');
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)] as const));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

async function* failingPages() {
  yield* PAGES;
  throw new Error('Rien.');
}

/** More than are handed over at once, and not all in time. */
async function* slowPages() {
  for (let page = 0; page < 1200; page++) yield* PAGES.slice(0, 1);
  await setTimeout(100);
  yield* PAGES;
}

test('the index of the same pages is the same, byte for byte', async () => {
  const [one, other] = [await made(PAGES), await made(PAGES)];
  expect([...one.keys()].filter((name) => name.startsWith('fragment/'))).toHaveLength(3);
  expect(other).toEqual(one);
});

test('a page that can’t be made is told', async () => {
  await expect(makeIndex(failingPages(), 'fr')).rejects.toThrow('Rien.');
});

test('a Pagefind that ends before it has made the index is told, whenever it does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const program = join(folder, 'pagefind');
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  for (const script of ['sleep 0.1', 'sleep 0.1; kill -9 $$']) {
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    await expect(makeIndex(slowPages(), 'fr')).rejects.toThrow('Pagefind');
  }
  rmSync(folder, { recursive: true });
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

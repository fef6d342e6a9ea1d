import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { PageJob } from '../../../src/content-folder/process-page.ts';
import { processPages } from '../../../src/content-folder/process-page.ts';
import type { RenderedMarkdown } from '../../../src/markdown/render-markdown.ts';
import { openPageCache, type PageCache } from '../../../src/page-cache/page-cache.ts';
import { readCorpus } from '../../conformance/read-corpus.ts';

const job: PageJob = { purpose: 'render', body: '# Un\n\n[ici](x)\n', path: 'content/pages/un.md', lang: undefined };
const other: PageJob = { ...job, path: 'content/pages/deux.md' };
let folder: string;
let publicDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-cache-'));
  publicDir = join(folder, 'public');
  mkdirSync(publicDir);
});

const open = (fingerprint = 'v1'): PageCache => openPageCache(join(folder, 'cache'), fingerprint, publicDir);

async function fill(cache: PageCache, { job: filled = job, ...more }: { job?: PageJob; publicFiles?: string[] } = {}) {
  const [made] = await processPages([filled]);
  if (!made) throw new Error('Nothing was rendered.');
  const rendered = { ...made, ...more };
  cache.write(filled, rendered);
  cache.save();
  return rendered;
}

test('gives back to another process what was made of any page, its messages included', async () => {
  const jobs = readCorpus('tests/conformance').map(({ name, body }) => ({
    ...job,
    path: `content/pages/${name}`,
    body,
  }));
  const made = await processPages(jobs);
  const cache = open();
  for (const [index, each] of jobs.entries()) cache.write(each, made[index] as RenderedMarkdown);
  cache.save();
  const again = open();
  const read = jobs.map((each) => again.read(each));
  expect(read.filter((page) => page && page.messages.length > 0)).not.toEqual([]);
  expect(read).toEqual(made.map((page) => page.facts && page));
  expect(read.map((page) => page?.messages.map(String))).toEqual(made.map((page) => page.messages.map(String)));
});

test.each([
  ['text', { body: 'autre' }],
  ['path', { path: 'content/pages/deux.md' }],
  ['language', { lang: 'en' }],
  ['purpose', { purpose: 'lint' as const }],
])('knows nothing of a page whose %s is another', async (_, change) => {
  await fill(open());
  expect(open().read({ ...job, ...change })).toBeUndefined();
});

test('keeps what another wrote meanwhile, as long as it holds', async () => {
  const cache = open();
  const first = await fill(cache, { publicFiles: ['/a.txt'] });
  const again = { ...first };
  expect(cache.write(job, again)).toBe(first);
  expect(cache.read(job)).toBe(first);
  writeFileSync(join(publicDir, 'a.txt'), 'un');
  expect(cache.write(job, again)).toBe(again);
  expect(cache.read(job)).toBe(again);
});

test('is thrown away with the generator that filled it', async () => {
  await fill(open('v1'));
  expect(open('v2').size).toBe(0);
  expect(open('v1').size).toBe(0);
});

test('forgets a page when a public file that it depends on appears, changes or goes', async () => {
  await fill(open(), { publicFiles: ['/a.txt'] });
  writeFileSync(join(publicDir, 'a.txt'), 'un');
  expect(open().read(job)).toBeUndefined();
  await fill(open(), { publicFiles: ['/a.txt'] });
  expect(open().read(job)).toBeDefined();
  writeFileSync(join(publicDir, 'a.txt'), 'deux');
  expect(open().read(job)).toBeUndefined();
});

test('does not keep what could not be read', () => {
  const cache = open();
  cache.write(job, { html: '', headings: [], messages: [], facts: undefined });
  cache.save();
  expect(open().read(job)).toBeUndefined();
});

test('takes an entry that was cut short for a missing one, and writes others behind it', async () => {
  await fill(open());
  const [log = ''] = readdirSync(join(folder, 'cache'));
  truncateSync(join(folder, 'cache', log), 200);
  expect(open().read(job)).toBeUndefined();
  await fill(open());
  expect(open().read(job)).toBeDefined();
});

test('keeps what was not used this time, until it is the most', async () => {
  await fill(open(), { job: other });
  await fill(open());
  const cache = open();
  cache.read(job);
  cache.save();
  expect(open().size).toBe(2);
  open().save();
  expect(open().size).toBe(0);
});

test('counts a page that was made again once', async () => {
  await fill(open(), { publicFiles: ['/a.txt'] });
  writeFileSync(join(publicDir, 'a.txt'), 'un');
  await fill(open(), { publicFiles: ['/a.txt'] });
  expect(open().size).toBe(1);
  expect(open().read(job)).toBeDefined();
});

test('is kept though somebody threw the folder away meanwhile', async () => {
  const cache = open();
  rmSync(join(folder, 'cache'), { recursive: true });
  await fill(cache);
  expect(open().read(job)).toBeDefined();
});

import { mkdtempSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '../conformance/comparable.ts';
import { pageFacts } from '../conformance/page-facts.ts';
import { readCorpus } from '../conformance/read-corpus.ts';
import { type Build, build } from './build.ts';

const corpus = process.env['CORPUS_DIR'] ?? fileURLToPath(new URL('../conformance', import.meta.url));
/** This one tries links without an address, for which a site is not published. */
const REFUSED = ['cibles.md'];
const pages = readCorpus(corpus).filter(({ name }) => !REFUSED.includes(name));
let site: Build;

/** A content folder around the pages of a corpus, as they are; what else they lead to lives next door. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const { name } of pages) await cp(join(corpus, 'pages', name), join(folder, 'pages', name));
  await cp(fileURLToPath(new URL('../../content/styles', import.meta.url)), join(folder, 'styles'), {
    recursive: true,
  });
  await mkdir(join(folder, 'sidebars'));
  const items = pages.map(({ output }) => `  - page: "/${output}"\n`);
  await writeFile(join(folder, 'sidebars/approche.yml'), `title: Le menu\nitems:\n${items.join('')}`);
  await writeFile(join(folder, 'site.yml'), 'title: beta.gouv.fr\nurl: https://beta.gouv.fr\nneighbours: /**\n');
  site = await build(folder);
});

test('the build succeeds', () => {
  expect(site.exitCode, site.output).toBe(0);
});

describe('each page is published whole', () => {
  test.each(pages)('$name', async ({ output, expected }) => {
    const html = await site.read(output);
    const content = /<article class="page-content">(.*)<\/article>/s.exec(html)?.[1] ?? '';
    const { nesting: _, ...facts } = pageFacts(content);
    expect(comparable({ output, ...facts })).toEqual(expected && { ...comparable(expected), nesting: undefined });
    // The title, and what the page's own text has.
    const ownTitles = expected?.headings.filter(({ level }) => level === 1) ?? [];
    expect(html.match(/<h1[ >]/g)).toHaveLength(1 + ownTitles.length);
    expect(html.match(/aria-current="page"/g)).not.toBeNull();
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../src/content-folder/load-site.ts';
import { checkOutput } from '../../src/output/check-output.ts';
import { build } from './build.ts';
import links from './witness/links.json' with { type: 'json' };
import { brokenPages } from './witness/witness.ts';

interface Row {
  html: string;
  page: string;
  isGood: boolean;
  /** Why linkinator says the contrary. */
  why?: string;
}

/** Each link stands on a page of its own, beside those of the site. */
const rows: Row[] = [
  ...links.good.map((html) => ({ html, isGood: true })),
  ...links.bad.map((html) => ({ html, isGood: false })),
  ...links.disagreements,
].map((row, index) => ({ ...row, page: `essais/${String(index + 1).padStart(3, '0')}.html` }));

let ours: ReadonlySet<string>;
let witness: ReadonlySet<string>;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('fixtures/witness', import.meta.url));
  const { outDir, exitCode, output } = await build(folder);
  expect(exitCode, output).toBe(0);
  mkdirSync(join(outDir, 'essais'));
  for (const { page, html } of rows) writeFileSync(join(outDir, page), document(html));
  ours = await pagesWithFaults(folder, outDir);
  witness = await brokenPages(
    outDir,
    rows.map(({ page }) => page),
    'https://exemple.gouv.fr',
  );
});

test('there are at least forty good links and forty bad ones on which both agree', () => {
  expect(links.good.length).toBeGreaterThanOrEqual(40);
  expect(links.bad.length).toBeGreaterThanOrEqual(40);
});

describe('our check and linkinator say the same', () => {
  test.each(rows.filter(({ why }) => why === undefined))('$html', ({ page, isGood }) => {
    expect({ ours: !ours.has(page), linkinator: !witness.has(page) }).toEqual({ ours: isGood, linkinator: isGood });
  });
});

describe('our check and linkinator disagree', () => {
  test.each(rows.filter(({ why }) => why !== undefined))('$html: $why', ({ page, isGood }) => {
    expect({ ours: !ours.has(page), linkinator: !witness.has(page) }).toEqual({ ours: isGood, linkinator: !isGood });
  });
});

function document(html: string): string {
  return `<!doctype html><html lang="fr"><title>Essai</title><h1 id="ici">Essai</h1>${html}</html>`;
}

async function pagesWithFaults(folder: string, outDir: string): Promise<Set<string>> {
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  const output = { paths, read: (path: string) => readFileSync(join(outDir, path)) };
  const faults = checkOutput(output, await loadSite(folder), 'dist');
  return new Set(faults.flatMap(({ reason }) => /\(Publié dans dist\/(essais\/\d+\.html)/.exec(reason)?.[1] ?? []));
}

/**
 * Lighthouse's scores of one page of every layout, mobile and desktop, beside those of the page replaced. Builds the
 * site's content, and a page of the layout that it does not use. Needs nginx and its brotli module.
 *
 *     npm run bench:lighthouse -- [--pages /approche/acceleration,/404] [--runs 1]
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findChromium } from '../tests/browser/find-chromium.ts';
import { startNginx } from '../tests/servers/start-nginx.ts';
import { build } from '../tests/site/build.ts';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { INCUMBENT } from './incumbent.ts';
import { median } from './median.ts';

/** Of each layout, in the order: with-sidebar, page, default, printable, site-map, not-found. */
const PAGES = [
  '/approche/acceleration',
  '/approche/accessibilite',
  '/approche/pleine-largeur',
  '/approche/imprimer',
  '/approche/plan-du-site',
  '/404',
];
const FULL_WIDTH = `---
layout: default
title: Une page sur toute la largeur
description: Une page qui se met en forme elle-même, pour mesurer ce gabarit.
permalink: /approche/pleine-largeur
---

# Une page sur toute la largeur

Le contenu prend toute la place, [comme sur l’accueil](/approche/).
`;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: PAGES.join(',') },
    runs: { type: 'string', default: '1' },
  },
});

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FORMS = { mobile: [], desktop: ['--preset=desktop'] };
const MEASURES = {
  'first paint (s)': ['first-contentful-paint', 1000],
  'largest paint (s)': ['largest-contentful-paint', 1000],
  'blocked (ms)': ['total-blocking-time', 1],
  shift: ['cumulative-layout-shift', 1],
} as const;

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

if (!existsSync('bench/node_modules/lighthouse')) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: 'bench', stdio: 'inherit' });
}
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
cpSync('content', join(folder, 'content'), { recursive: true });
writeFileSync(join(folder, 'content/pages/approche/pleine-largeur.md'), FULL_WIDTH);
const site = await build(join(folder, 'content'));
if (site.exitCode !== 0) throw new Error(site.output);
const nginx = await startNginx(site.outDir);
const rows: Record<string, object> = { 'live page, mobile': INCUMBENT.lighthouse };
try {
  for (const page of values.pages.split(',')) {
    for (const [form, options] of Object.entries(FORMS)) {
      const reports: Report[] = [];
      for (let run = 0; run < Number(values.runs); run += 1) reports.push(await report(page, options));
      rows[`${page}, ${form}`] = row(reports);
      for (const title of lost(reports)) console.log(`${page}, ${form}: ${title}`);
    }
  }
} finally {
  nginx.stop();
  for (const used of [folder, dirname(site.outDir)]) rmSync(used, { recursive: true });
}
console.table(rows);

/** @throws When Lighthouse fails three times: on a busy machine it now and then loses its browser's trace. */
async function report(page: string, options: readonly string[], tries = 3): Promise<Report> {
  const path = join(folder, 'report.json');
  const cli = 'bench/node_modules/lighthouse/cli/index.js';
  const flags = [
    '--quiet',
    '--ignore-status-code',
    '--output=json',
    `--output-path=${path}`,
    `--chrome-flags=${BROWSER_FLAGS.join(' ')}`,
  ];
  const address = `http://localhost:${nginx.port}${page}`;
  const env = { ...process.env, CHROME_PATH: findChromium() };
  try {
    await promisify(execFile)(process.execPath, [cli, address, ...flags, ...options], { env });
  } catch (error) {
    if (tries > 1) return report(page, options, tries - 1);
    throw error;
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Scores from 0 to 100 and measures: each the median of the runs. */
function row(reports: readonly Report[]): Record<string, number> {
  const of = (read: (one: Report) => number) => median(reports.map(read));
  const scores = CATEGORIES.map((name) => [name, of((one) => Math.round((one.categories[name]?.score ?? 0) * 100))]);
  const measures = Object.entries(MEASURES).map(([name, [id, unit]]) => [
    name,
    of((one) => Math.round(((one.audits[id]?.numericValue ?? 0) / unit) * 1000) / 1000),
  ]);
  return Object.fromEntries([...scores, ...measures]);
}

/** The audits that cost a point in any category but the performance, whose measures are in the table. */
function lost(reports: readonly Report[]): Set<string> {
  const [, ...others] = CATEGORIES;
  const titles = reports.flatMap(({ categories, audits }) =>
    others
      .flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => audits[id]?.title ?? id),
  );
  return new Set(titles);
}

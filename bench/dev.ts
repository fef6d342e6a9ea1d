/**
 * How long an editor waits with `npm run dev`: for a first page, and from saving a page to seeing it changed.
 *
 *     node bench/dev.ts [--pages 30,3000] [--from content/pages] [--saves 20]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { cacheDir } from '../src/content-folder/cache-dir.ts';
import { findChromium } from '../tests/browser/find-chromium.ts';
import { freePort } from '../tests/browser/free-port.ts';
import { type BenchPage, multiplyPages } from './content/multiply-pages.ts';
import { writeContent } from './content/write-content.ts';
import { median } from './median.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '30,3000' },
    from: { type: 'string', default: 'content/pages' },
    saves: { type: 'string', default: '20' },
  },
});

for (const count of values.pages.split(',').map(Number)) {
  const content = join(mkdtempSync(join(tmpdir(), 'bench-dev-')), 'content');
  const pages = multiplyPages(values.from, count);
  writeContent(content, pages);
  const page = pages[Math.floor(count / 2)] as BenchPage;
  const cold = await timed(content, page, () => rendered(content));
  // What the first start kept is what an editor's last session leaves.
  const starts = [await timed(content, page), await timed(content, page)];
  const saves: number[] = [];
  starts.push(
    await timed(content, page, async (origin) => saves.push(...(await savesToScreen(content, page, origin)))),
  );
  const [start, save] = [median(starts), median(saves)].map(Math.round);
  const worst = Math.round(Math.max(...saves));
  console.log(
    `${count} pages: start ${start} ms (cold ${Math.round(cold)}), save to screen ${save} ms (at most ${worst})`,
  );
}

/** Starts a server, and stops it after `run`. @returns The milliseconds until it answered with a page. */
async function timed(
  content: string,
  { path }: BenchPage,
  run: (origin: string) => Promise<unknown> = async () => {},
): Promise<number> {
  const origin = `http://localhost:${await freePort()}`;
  const start = performance.now();
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', new URL(origin).port];
  const env = { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, args, { env, stdio: 'ignore' });
  try {
    while (!(await answers(`${origin}${path}`))) await setTimeout(10);
    const started = performance.now() - start;
    await run(origin);
    return started;
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
  }
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined);
  if (response && !response.ok) throw new Error(`${address} ${response.status}`);
  return response !== undefined;
}

/** Waits until all pages are rendered, and kept. */
async function rendered(content: string): Promise<void> {
  while (readdirSync(join(cacheDir(content), 'pages/render')).length === 0) await setTimeout(100);
}

async function savesToScreen(content: string, { path }: BenchPage, origin: string): Promise<number[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(`${origin}${path}`);
  const file = join(content, 'pages', `${path}.md`);
  const source = readFileSync(file, 'utf8');
  const times = [];
  for (let save = 0; save < Number(values.saves); save++) times.push(await saveToScreen(page, file, source, save));
  await browser.close();
  return times;
}

async function saveToScreen(page: Page, file: string, source: string, save: number): Promise<number> {
  const text = `Enregistrement numéro ${save}.`;
  // Whoever writes does not save again at once.
  await setTimeout(500);
  const start = performance.now();
  writeFileSync(file, `${source}\n${text}\n`);
  await page.getByText(text).waitFor();
  return performance.now() - start;
}

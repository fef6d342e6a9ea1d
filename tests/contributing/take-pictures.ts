/**
 * Takes the pictures of CONTRIBUTING.md again, from its own samples: `npx node tests/contributing/take-pictures.ts`,
 * from the root of the repository. Needs ImageMagick's `convert`. To be run when a sample, or a component's look,
 * has changed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/find-chromium.ts';
import { copyContent, fileOf } from './sample-site.ts';
import { readSamples, type Sample } from './samples.ts';

const SITE = 'http://site.test';
/** With the `page` layout, the content is then 700 pixels wide. */
const WINDOW = { width: 1098, height: 1200 };

const samples = readSamples(readFileSync('CONTRIBUTING.md', 'utf8')).filter(({ picture }) => picture !== undefined);
const folder = await buildSamples();
const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' });
await serve(page, folder);
for (const sample of samples) await take(page, sample);
await browser.close();

/** Builds the site with one page a sample. */
async function buildSamples(): Promise<string> {
  const content = await copyContent(samples.map(fileOf).filter((file) => file !== undefined));
  const outDir = join(await mkdtemp(join(tmpdir(), 'pictures-')), 'out');
  const env = { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    env,
    stdio: 'pipe',
  });
  return outDir;
}

/** Answers from a folder; nothing is asked of the network. */
async function serve(target: Page, root: string): Promise<void> {
  await target.route('**', (route) => {
    const path = join(root, decodeURIComponent(new URL(route.request().url()).pathname));
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

async function take(target: Page, { line, picture = '' }: Sample): Promise<void> {
  await target.goto(`${SITE}/exemples/${line}.html`);
  await target.addStyleTag({ content: '.page-content { background: #fff; padding: 1px }' });
  await target.evaluate(() => document.fonts.ready);
  await target.locator('.page-content').screenshot({ path: picture, animations: 'disabled' });
  const trimmed = ['-trim', '-bordercolor', 'white', '-border', '12'];
  execFileSync('convert', [picture, ...trimmed, '+dither', '-colors', '64', '-strip', `PNG8:${picture}`]);
  console.log(picture, readFileSync(picture).length);
}

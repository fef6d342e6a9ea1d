/**
 * What a first visit to a page of dist/ asks for, beside the page that it replaces: requests and bytes over the wire
 * (brotli, headers included, cold cache), before and after the first interaction, on a second page; and its EcoIndex.
 * Needs nginx and its brotli module. After: npm run build
 *
 *     npm run bench:weight -- [--page /approche/acceleration] [--second /approche/transfert] [--widths 360,1280]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../tests/browser/find-chromium.ts';
import { type Transfer, total, watchWire } from '../tests/browser/wire.ts';
import { startNginx } from '../tests/servers/start-nginx.ts';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { ecoIndex } from './eco-index.ts';
import { INCUMBENT } from './incumbent.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: '/approche/acceleration' },
    second: { type: 'string', default: '/approche/transfert' },
    widths: { type: 'string', default: '360,1280' },
  },
});

const KINDS = ['Font', 'Stylesheet', 'Image', 'Script', 'Document'];

// A copy: the server's own configuration is written beside the files.
const folder = mkdtempSync(join(tmpdir(), 'weight-'));
cpSync('dist', folder, { recursive: true });
const nginx = await startNginx(folder);
const executablePath = findChromium();
const browser = await chromium.launch({ args: BROWSER_FLAGS, ...(executablePath && { executablePath }) });
try {
  console.log(`${values.page}, kB of 1,000 bytes`);
  for (const width of values.widths.split(',').map(Number)) console.table(await visit(browser, width));
} finally {
  await browser.close();
  nginx.stop();
  rmSync(folder, { recursive: true });
}

/** One row for each moment of a visit, with the incumbent's first. */
async function visit(on: Browser, width: number): Promise<Record<string, object>> {
  const page = await on.newPage({ viewport: { width, height: 800 } });
  const origin = `http://localhost:${nginx.port}`;
  const transfers = await watchWire(page);
  await page.goto(`${origin}${values.page}`, { waitUntil: 'networkidle' });
  const before = [...transfers];
  const countElements = () => page.evaluate(() => document.querySelectorAll('*:not(svg *)').length);
  const elementsBefore = await countElements();

  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
  await page.waitForLoadState('networkidle');
  const after = [...transfers];
  const elementsAfter = await countElements();

  await page.goto(`${origin}${values.second}`, { waitUntil: 'networkidle' });
  const second = transfers.slice(after.length);
  await page.close();
  const eco = (asked: readonly Transfer[], elements: number) => ({
    elements,
    EcoIndex: rounded(ecoIndex({ elements, requests: asked.length, kilobytes: total(asked) / 1024 })),
  });
  return {
    'live page': INCUMBENT.weight,
    [`${width} px, before interaction`]: { ...row(before), ...eco(before, elementsBefore) },
    [`${width} px, after`]: { ...row(after), ...eco(after, elementsAfter) },
    [`${width} px, second page`]: row(second),
  };
}

function row(transfers: readonly Transfer[]): Record<string, number> {
  const sizes = KINDS.map((kind) => [kind, kilobytes(transfers, (type) => type === kind)] as const);
  return {
    requests: transfers.length,
    all: kilobytes(transfers, () => true),
    ...Object.fromEntries(sizes),
    other: kilobytes(transfers, (type) => !KINDS.includes(type)),
  };
}

function kilobytes(transfers: readonly Transfer[], isCounted: (type: string) => boolean): number {
  return rounded(total(transfers, ({ type }) => isCounted(type)) / 1000);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

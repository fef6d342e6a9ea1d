import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type EveryPageSite, everyPageSite, onEveryPage } from './every-page-site.ts';
import { serveFolder } from './serve-folder.ts';
import { serveWithoutScripts } from './serve-without-scripts.ts';
import { violations } from './violations.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

let site: EveryPageSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await everyPageSite();
});

const MODES = [
  { colorScheme: 'light', width: 1280, scripts: 'with' },
  { colorScheme: 'light', width: 320, scripts: 'with' },
  { colorScheme: 'dark', width: 1280, scripts: 'with' },
  { colorScheme: 'dark', width: 320, scripts: 'with' },
  { colorScheme: 'light', width: 1280, scripts: 'without' },
  { colorScheme: 'dark', width: 320, scripts: 'without' },
] as const;

for (const { colorScheme, width, scripts } of MODES) {
  test(`axe finds nothing on any page: ${colorScheme}, ${width} px, ${scripts} JavaScript`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await (scripts === 'with' ? serveFolder : serveWithoutScripts)(page, site.outDir);
    expect(await onEveryPage(page, site, () => violations(page))).toEqual([]);
  });
}

test('axe finds nothing on a redirect, should its visitor see it', async ({ page }) => {
  expect(site.redirects).not.toEqual([]);
  for (const path of site.redirects) {
    const html = readFileSync(join(site.outDir, path), 'utf8');
    await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
    expect(await violations(page), path).toEqual([]);
  }
});

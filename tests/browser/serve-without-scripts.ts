import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE, serveFolder } from './serve-folder.ts';

/**
 * As `serveFolder`, with pages as a browser without JavaScript shows them. Such a browser can't run axe: here scripts
 * are taken out of the pages, and the stylesheets are told that there are none.
 */
export async function serveWithoutScripts(page: Page, folder: string): Promise<void> {
  await serveFolder(page, folder);
  const read = (url: string) => readFileSync(join(folder, decodeURIComponent(new URL(url).pathname)), 'utf8');
  await page.route(`${SITE}/**/*.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: read(route.request().url()).replace(/<script\b.*?<\/script>/gs, ''),
    }),
  );
  await page.route(`${SITE}/**/*.css`, (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: read(route.request().url()).replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)'),
    }),
  );
}

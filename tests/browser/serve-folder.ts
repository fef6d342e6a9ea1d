import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The host that `serveFolder` answers for. */
export const SITE = 'http://site.test';

/** Answers a page's requests with the files of a folder; nothing is asked of the network. */
export async function serveFolder(page: Page, folder: string): Promise<void> {
  await page.route('**', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(folder, decodeURIComponent(pathname));
    return origin === SITE && existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

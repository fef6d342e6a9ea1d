import { expect, test } from '@playwright/test';
import { build, copyFixture } from '../site/build.ts';
import { MANY_PAGES } from '../site/many-pages.ts';
import { SITE, serveFolder } from './serve-folder.ts';

test('an index in several parts is searched as if it were one', async ({ page }) => {
  test.setTimeout(120_000);
  const site = await build(await copyFixture('small', MANY_PAGES));
  expect(site.exitCode, site.output).toBe(0);
  expect(site.files.filter((path) => path.endsWith('/pagefind-entry.json'))).toHaveLength(2);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await serveFolder(page, site.outDir);
  await page.goto(`${SITE}/fiches/1.html`);
  const field = page.getByRole('searchbox', { name: 'Rechercher' });
  const status = page.locator('.search').getByRole('status');
  const results = page.locator('.search__results > li > a');
  for (const number of [3, 4, 5, 6, 7, 8]) {
    await field.fill(`zygote${number}00x`);
    await expect(status).toContainText(/^1 résultat/);
    await expect(results).toHaveCount(1);
    await expect(results).toHaveAttribute('href', `/fiches/${number}00`);
  }
  await field.fill('dossier');
  await expect(status).toContainText(/^1\s?001 résultats/);
  await field.fill('dossi');
  await expect(status).toContainText(/^1\s?001 résultats/);
  expect(asked.filter((path) => path.endsWith('.wasm') || path.includes('/wasm.'))).toHaveLength(1);
});

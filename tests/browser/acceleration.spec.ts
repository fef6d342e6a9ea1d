import { expect, test } from '@playwright/test';

const PAGE = '/approche/acceleration';

test('the page stands at its Jekyll address, beside its menu', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page).toHaveTitle("Phase d'accélération — beta.gouv.fr");
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("Phase d'accélération");
  const menu = page.getByRole('navigation', { name: "L'approche" });
  await expect(menu.getByRole('link', { name: 'Accélération' })).toHaveAttribute('aria-current', 'page');
  await expect(menu.getByRole('link', { name: 'Transfert' })).toBeVisible();
});

test('its own stylesheet applies to it, and to no other page', async ({ page }) => {
  const quoteBackground = () =>
    page.locator('.page-content > :first-child').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.goto(PAGE);
  expect(await quoteBackground()).not.toBe('rgba(0, 0, 0, 0)');
  await page.goto('/approche/transfert');
  expect(await page.locator('link[rel=stylesheet]:not([media])').count()).toBe(1);
});

test('the root of the site leads to the overview', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/approche/');
});

test('an address that does not exist gets the site’s own 404', async ({ page }) => {
  const response = await page.goto('/approche/nulle-part');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
});

test('the menu’s links all lead to pages', async ({ page, request }) => {
  await page.goto(PAGE);
  const hrefs = await page
    .locator('.fr-sidemenu a[href^="/approche"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(9);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu is folded behind «Dans cette rubrique»', async ({ page }) => {
    await page.goto(PAGE);
    const current = page.locator('.fr-sidemenu').getByRole('link', { name: 'Accélération' });
    await expect(current).toBeHidden();
    await page.getByRole('button', { name: 'Dans cette rubrique' }).click();
    await expect(current).toBeVisible();
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const path of [PAGE, '/approche/', '/404.html']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
});

import { expect, type Page, test } from '@playwright/test';

const PAGE = '/approche/acceleration';
const isDsfr = (url: string) => /\/dsfr\.[\w-]+\.js$/.test(url);

function watchDsfr(page: Page): { isAsked: boolean } {
  const seen = { isAsked: false };
  page.on('request', (request) => {
    seen.isAsked ||= isDsfr(request.url());
  });
  return seen;
}

test.use({ viewport: { width: 360, height: 740 } });

test('reading a page loads none of the DSFR’s script', async ({ page }) => {
  const dsfr = watchDsfr(page);
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(dsfr.isAsked).toBe(false);
  await page.keyboard.press('Tab');
  await expect.poll(() => dsfr.isAsked).toBe(true);
});

test('the very first click opens the menu, and the next one closes it', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Dans cette rubrique' });
  const link = page.locator('.fr-sidemenu').getByRole('link', { name: 'Accélération' });
  await button.click();
  await expect(link).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await button.click();
  await expect(link).toBeHidden();
});

test('a click made while the script is on its way, without a pointer, counts once', async ({ page }) => {
  await page.route(
    (url) => isDsfr(url.href),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    },
  );
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Dans cette rubrique' });
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('a key opens the menu as a click does, and focus stays on the button', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Dans cette rubrique' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toBeFocused();
});

test('the first press of the header’s menu opens it as a dialogue, with focus inside', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const menu = page.getByRole('dialog');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('button', { name: 'Fermer' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('when the script does not come through, nothing stays folded', async ({ page }) => {
  await page.route(
    (url) => isDsfr(url.href),
    (route) => route.abort(),
  );
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Dans cette rubrique' });
  await button.click();
  await expect(page.locator('.fr-sidemenu').getByRole('link', { name: 'Accélération' })).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

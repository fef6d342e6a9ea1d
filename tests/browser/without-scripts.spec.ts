import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const PAGE = '/approche/acceleration';

test('the side menu shows its branch, and the others, which nothing could unfold', async ({ page }) => {
  await page.goto(PAGE);
  const menu = page.getByRole('navigation', { name: "L'approche" });
  await expect(menu.getByRole('link', { name: 'Accélération' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Sponsors' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sommaire' })).toBeVisible();
});

test('a group of the main menu shows for the pointer and for the keyboard, and covers nothing otherwise', async ({
  page,
}) => {
  await page.goto(PAGE);
  const group = page.getByRole('navigation', { name: 'Menu principal' }).getByRole('button', { name: 'Participer' });
  const link = page.getByRole('banner').getByRole('link', { name: 'Se former' });
  await expect(link).toBeHidden();
  await group.hover();
  await expect(link).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(link).toBeHidden();
  await group.focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
});

test('what only a script could do is not offered', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(PAGE);
    await expect(page.getByRole('button', { name: 'Paramètres d’affichage' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Menu' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Dans cette rubrique' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Voir le fil d’Ariane' })).toHaveCount(0);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the side menu is behind a link, and leaves the text in view', async ({ page }) => {
    await page.goto(PAGE);
    const current = page.locator('.fr-sidemenu').getByRole('link', { name: 'Accélération' });
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(current).toBeHidden();
    await page.getByRole('link', { name: 'Dans cette rubrique' }).click();
    await expect(current).toBeVisible();
    await expect(page.locator('.fr-sidemenu').getByRole('link', { name: 'Sponsors' })).toBeVisible();
  });

  test('so are the main menu and the quick links', async ({ page }) => {
    await page.goto(PAGE);
    const header = page.getByRole('banner');
    await expect(header.getByRole('link', { name: 'La communauté' })).toBeHidden();
    await header.getByRole('link', { name: 'Menu', exact: true }).click();
    for (const name of ['La communauté', 'Nous rejoindre', 'Contact']) {
      await expect(header.getByRole('link', { name }), name).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

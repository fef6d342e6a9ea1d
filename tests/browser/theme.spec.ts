import { expect, type Page, test } from '@playwright/test';

const PAGE = '/approche/acceleration';

/** The theme of the page as it was when its body began to be read: what would be painted first. */
async function firstTheme(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.dataset['firstTheme'] ?? null);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['firstTheme'] = document.documentElement.dataset['frTheme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the system’s ${theme} theme is there from the first paint`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(PAGE);
    expect(await firstTheme(page)).toBe(theme);
    await expect(page.locator('html')).toHaveAttribute('data-fr-theme', theme);
  });
}

test('a change of the system’s theme is followed while the page is only read', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PAGE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
});

test('the theme that is chosen is used at once, remembered, and there from the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PAGE);
  const button = page.getByRole('banner').getByRole('button', { name: 'Paramètres d’affichage' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Paramètres d’affichage' });
  await expect(dialog.getByRole('radio', { name: 'Système' })).toBeChecked();
  await dialog.getByText('Thème sombre').click();
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await page.goto('/approche/transfert');
  expect(await firstTheme(page)).toBe('dark');
  // The DSFR's script comes with the first interaction.
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-fr-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
});

test('a visitor who goes back to «Système» follows it again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('scheme', 'light'));
  await page.goto(PAGE);
  expect(await firstTheme(page)).toBe('light');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Paramètres d’affichage' }).click();
  await page.getByRole('dialog').locator('label', { hasText: 'Système' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'light');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the settings open from the menu', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.locator('#Site-menu').getByRole('button', { name: 'Paramètres d’affichage' }).click();
    await expect(page.getByRole('dialog', { name: 'Paramètres d’affichage' })).toBeVisible();
  });
});

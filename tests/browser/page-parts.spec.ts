import { expect, test } from '@playwright/test';

const PAGE = '/approche/acceleration';

test('the table of contents marks the section in view, and each entry leads to its heading', async ({ page }) => {
  await page.goto(PAGE);
  const contents = page.getByRole('navigation', { name: 'Sommaire' });
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveText('Ce qui ne change pas');
  for (const name of ['Combien cela coûte-t-il', 'Ce qui change', 'Et maintenant']) {
    await contents.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name })).toBeInViewport();
  }
  await page.getByRole('heading', { name: 'Comment se termine cette phase' }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start' });
  });
  await expect(current).toContainText('Comment se termine cette phase');
});

test('previous and next follow the menu', async ({ page }) => {
  await page.goto(PAGE);
  const around = page.getByRole('navigation', { name: 'Pages précédente et suivante' });
  await expect(around.getByRole('link', { name: 'Construction' })).toHaveAttribute('href', '/approche/construction');
  await around.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page).toHaveURL('/approche/transfert');
});

test('every skip link leads to what exists, first of all to the content', async ({ page }) => {
  await page.goto(PAGE);
  const links = page.getByRole('navigation', { name: 'Accès rapide' }).getByRole('link');
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    await expect(page.locator(href), href).toHaveCount(1);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the main menu marks the section, and unfolds its group', async ({ page }) => {
  await page.goto(PAGE);
  const menu = page.getByRole('navigation', { name: 'Menu principal' });
  await expect(menu.locator('[aria-current=true]')).toHaveText("L'approche");
  await expect(menu.getByRole('link', { name: 'Se former' })).toBeHidden();
  await menu.getByRole('button', { name: 'Participer' }).click();
  await menu.getByRole('link', { name: 'Se former' }).click();
  await expect(page).toHaveURL('/approche/formation');
  await expect(menu.locator('[aria-current=page]')).toHaveText('Se former');
});

test('the footer holds the State’s links in order, and what the law asks for', async ({ page }) => {
  await page.goto(PAGE);
  const footer = page.getByRole('contentinfo');
  await expect(footer.locator('.fr-footer__content-link')).toHaveText([
    'info.gouv.fr',
    'service-public.gouv.fr',
    'legifrance.gouv.fr',
    'data.gouv.fr',
  ]);
  await expect(footer.getByRole('link', { name: 'Accessibilité : non conforme' })).toBeVisible();
  await footer.getByRole('link', { name: 'Plan du site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan du site');
});

test('«Haut de page» leads back, with the keyboard too', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Haut de page' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Contenu', exact: true })).toBeFocused();
});

test('with the visitor’s own colours, links of the text are underlined, and the section in view is bold', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(PAGE);
  await expect(page.getByRole('article').getByRole('link').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.getByRole('navigation', { name: 'Sommaire' }).locator('[aria-current]')).toHaveCSS(
    'font-weight',
    '700',
  );
});

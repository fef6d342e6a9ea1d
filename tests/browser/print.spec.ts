import { expect, test } from '@playwright/test';

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('a page has its title and its text, and no navigation', async ({ page }) => {
    await page.goto('/approche/acceleration');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('article')).toBeVisible();
    const address = page.locator('.page-end').evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await address).toMatch(/^"Adresse de cette page : (?:" ")?https:\/\/beta.gouv.fr\/approche\/acceleration"$/);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Modifier cette page' })).toHaveCount(0);
  });

  test('the addresses of external links are written, those of our own pages are not', async ({ page }) => {
    await page.goto('/approche/mentions-legales');
    const written = (name: string) =>
      page
        .getByRole('article')
        .getByRole('link', { name })
        .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await written('licence etalab-2.0')).toContain('https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    expect(await written('déclaration d’accessibilité')).toBe('none');
  });

  test('it is black on white, whatever the theme', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('scheme', 'dark'));
    await page.goto('/approche/acceleration');
    await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
    const { color, background } = await page.getByRole('article').evaluate((article) => ({
      color: getComputedStyle(article.querySelector('p') ?? article).color,
      background: getComputedStyle(document.body).backgroundColor,
    }));
    expect([color, background]).toEqual(['rgb(58, 58, 58)', 'rgb(255, 255, 255)']);
  });

  test('headings are kept with what follows', async ({ page }) => {
    await page.goto('/approche/acceleration');
    const breaks = await page
      .locator('h1, h2, h3')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('the phases’ page keeps its table of contents, and starts each phase on a sheet of its own', async ({
    page,
  }) => {
    await page.goto('/approche/imprimer');
    await expect(page.getByRole('navigation', { name: 'Sommaire' })).toBeVisible();
    const breaks = await page
      .locator('.printable-chapter')
      .evaluateAll((chapters) => chapters.map((chapter) => getComputedStyle(chapter).breakBefore));
    expect(breaks).toEqual(['page', 'page', 'page', 'page']);
  });
});

test.describe('the page that holds the phases', () => {
  test.beforeEach(({ page }) => page.goto('/approche/imprimer'));

  test('has each as a chapter, in the menu’s order, and leaves search engines to the phases’ own pages', async ({
    page,
  }) => {
    await expect(page.locator('.printable-chapter > h2')).toHaveText(
      ['Phase d’investigation', 'Phase de construction', 'Phase d’accélération', 'Phase de transfert'].map((title) =>
        title.replace('’', "'"),
      ),
    );
    const canonical = page.locator('link[rel=canonical]');
    await expect(canonical).toHaveAttribute('href', 'https://beta.gouv.fr/approche/investigation');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  test('has unique ids, and every link within it leads somewhere', async ({ page }) => {
    const { ids, targets } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      targets: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map(({ hash }) =>
        decodeURIComponent(hash.slice(1)),
      ),
    }));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('leads from phase to phase without leaving', async ({ page }) => {
    await page.locator('.printable-chapter').getByRole('link', { name: 'la phase de transfert' }).first().click();
    await expect(page).toHaveURL('/approche/imprimer#chapitre-4');
    await expect(page.locator('#chapitre-4')).toBeInViewport();
  });

  test('is led to by each phase', async ({ page }) => {
    await page.goto('/approche/transfert');
    await page.getByRole('link', { name: 'Imprimer « Les quatre phases »' }).click();
    await expect(page).toHaveURL('/approche/imprimer');
  });
});

import { expect, type Page, test } from '@playwright/test';
import { QUESTIONS } from './search-questions.ts';

const START = '/approche/transfert';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Rechercher' });
const results = (page: Page) => page.locator('.search__results > li > a');
const status = (page: Page) => page.locator('.search').getByRole('status');

async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await expect(status(page)).toContainText(`« ${question} »`);
  // Their number is said first, then they are shown, eight at most.
  const count = Number.parseInt((await status(page).textContent()) ?? '', 10) || 0;
  await expect(results(page)).toHaveCount(Math.min(count, 8));
}

test('the page that has the answer comes first', async ({ page }) => {
  expect(QUESTIONS).toHaveLength(20);
  await page.goto(START);
  for (const [question, address] of QUESTIONS) {
    await ask(page, question);
    await expect.soft(results(page).first(), question).toHaveAttribute('href', address);
  }
});

test('«acceleration» and «ACCÉLÉRATION» find what «accélération» finds', async ({ page }) => {
  await page.goto(START);
  const found: string[][] = [];
  for (const word of ['accélération', 'acceleration', 'ACCÉLÉRATION', "l'accelération"]) {
    await ask(page, word);
    found.push(await results(page).allTextContents());
  }
  expect(found[0]?.length).toBeGreaterThan(2);
  for (const other of found.slice(1)) expect(other).toEqual(found[0]);
});

test('a result has a title, an excerpt with the words, the part of the page, and where the page stands', async ({
  page,
}) => {
  await page.goto(START);
  await ask(page, 'cofinancement');
  const result = page.locator('.search__results > li').filter({ hasText: 'FAST' }).first();
  await expect(result.locator('p').first()).toHaveText('L’approche');
  await expect(result.locator('mark').first()).toContainText('cofinancement');
  await result.getByRole('link', { name: 'Ce que reçoivent les lauréats' }).click();
  await expect(page).toHaveURL('/approche/fast#ce-que-reçoivent-les-lauréats');
});

test('results that come late are not mixed with those of the next question', async ({ page }) => {
  await page.goto(START);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/fragment/**', async (route) => {
    await released;
    await route.continue();
  });
  for (const question of ['sponsor', 'cofinancement']) {
    await field(page).fill(question);
    await expect(status(page)).toContainText(`« ${question} »`);
  }
  release();
  const alone = await page.context().newPage();
  await alone.goto(START);
  await ask(alone, 'cofinancement');
  await expect(results(page)).toHaveText(await results(alone).allTextContents());
});

test('nothing of the search is loaded before its field has the focus', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(START, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /pagefind|search-panel/.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => loaded.filter((path) => path.startsWith('/pagefind/pagefind.js'))).toHaveLength(1);
});

test('what search engines may not show is not found', async ({ page }) => {
  await page.goto(START);
  await ask(page, 'Page introuvable');
  for (const href of await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
    expect(href).not.toContain('404');
  }
  const { fr } = (await (await page.request.get('/pagefind/pagefind-entry.json')).json()).languages;
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  expect(fr.page_count).toBe(sitemap.match(/<loc>/g)?.length);
});

test('what is not found is told, and the site map is at hand', async ({ page }) => {
  await page.goto(START);
  await ask(page, 'zzyzx');
  await expect(status(page)).toHaveText('Aucun résultat pour « zzyzx ». Essayez avec d’autres mots.');
  await expect(results(page)).toHaveCount(0);
});

test('RGAA 12.8, 7.3: with the keyboard alone, from the question to the page and back', async ({ page }) => {
  await page.goto(START);
  await field(page).focus();
  await page.keyboard.type('sponsor');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(results(page).first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/approche/sponsors');
});

test('leaving the search folds its results; coming back shows them again', async ({ page }) => {
  await page.goto(START);
  await ask(page, 'sponsor');
  await page.getByRole('link', { name: 'Manifeste' }).first().focus();
  await expect(results(page).first()).toBeHidden();
  await field(page).focus();
  await expect(results(page).first()).toBeVisible();
});

test('more results are shown when asked for, and the focus is on the first of them', async ({ page }) => {
  await page.goto(START);
  await ask(page, 'équipe');
  await expect(results(page)).toHaveCount(8);
  await page.getByRole('button', { name: 'Afficher plus de résultats' }).click();
  await expect(results(page).nth(8)).toBeFocused();
});

test('RGAA 7.5: the number of results is announced in a region that is there before a word is written', async ({
  page,
}) => {
  await page.goto(START);
  await page.getByRole('searchbox').focus();
  await expect(status(page)).toHaveText('');
  await ask(page, 'intrapreneur');
  await expect(status(page)).toHaveText(/^\d+ résultats pour « intrapreneur »$/);
});

test('when the index can’t be had, it is said, and the form leads to the site map', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(START);
  await field(page).fill('sponsor');
  await expect(status(page)).toContainText('La recherche ne répond pas');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/approche/plan-du-site?q=sponsor');
});

test('on a phone, the search opens over the page; Escape closes it, and the focus is where it came from', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(START);
  const opener = page.getByRole('button', { name: 'Rechercher' });
  const dialog = page.getByRole('dialog', { name: 'Rechercher' });
  await opener.click();
  await expect(dialog).toBeVisible();
  await ask(page, 'sponsor');
  await dialog.getByRole('button', { name: 'Rechercher' }).click();
  await expect(results(page).first()).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.click();
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the site map', async ({ page }) => {
    await page.goto(START);
    await field(page).fill('sponsor');
    await field(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan du site');
  });

  test('on a phone, a link leads there', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(START);
    await page.getByRole('banner').getByRole('link', { name: 'Plan du site' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan du site');
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ConsoleMessage, expect as expectSoon, type Page, test } from '@playwright/test';
import { copyFixture } from '../site/build.ts';
import { freePort } from './free-port.ts';

/** The first page that a server answers has Vite bundle what it asks for. */
const expect = expectSoon.configure({ timeout: 20_000 });
/** How long nothing reloads before a page is at rest. */
const AT_REST_MS = 700;
let port: number;
let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await copyFixture('small');
  port = await freePort();
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'];
  server = spawn(process.execPath, args, {
    env: { ...process.env, CONTENT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect(async () => expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)).toPass({
    timeout: 30_000,
  });
  // Half a second after it began, Astro writes its data store, and reloads what is open.
  await setTimeout(2000);
});

test.afterAll(() => {
  server.kill();
});

async function replaceIn(path: string, found: string, replacement: string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, (await readFile(file, 'utf8')).replace(found, replacement));
}

/**
 * Does what loads a page, and waits until that page listens to the server and stays: it hears nothing of a save while it
 * loads, and a file that is emptied, then written, may be two saves.
 */
async function reloaded(page: Page, action: () => Promise<unknown>): Promise<void> {
  let connected = Number.POSITIVE_INFINITY;
  const listen = (message: ConsoleMessage) => {
    if (message.text().includes('[vite] connected')) connected = performance.now();
  };
  page.on('console', listen);
  await action();
  await expect.poll(() => performance.now() - connected).toBeGreaterThan(AT_REST_MS);
  page.off('console', listen);
}

test('every permalink answers, Jekyll’s .html and folders included', async ({ request }) => {
  for (const path of ['/', '/fast/d%C3%A9roulement', '/cours/un.html', '/cours/deux/', '/deux%20mots']) {
    expect((await request.get(`http://localhost:${port}${path}`)).status(), path).toBe(200);
  }
});

test('a draft can be seen while it is written', async ({ request }) => {
  expect(await (await request.get(`http://localhost:${port}/brouillon`)).text()).toContain('Pas encore');
});

test('a saved text, title or menu shows in the open page, which stays as it is', async ({ page }) => {
  await reloaded(page, () => page.goto(`http://localhost:${port}/fast/d%C3%A9roulement`));
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('link', { name: 'Haut de page' }).focus();

  await replaceIn('pages/fast/deroulement.md', 'Texte avec', 'Un paragraphe de plus.\n\nUn *autre* texte avec');
  await expect(page.getByText('Un paragraphe de plus.')).toBeVisible();
  await expect(page.locator('article')).toContainText('Un autre texte avec un retour');
  await replaceIn('pages/fast/deroulement.md', 'en deux temps', 'en trois temps');
  await expect(page).toHaveTitle(/en trois temps/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('en trois temps');
  await replaceIn('sidebars/menu.yml', 'label: Données', 'label: Jeux de données');
  await expect(page.getByRole('link', { name: 'Jeux de données' })).toBeVisible();

  await expect(page.getByRole('link', { name: 'Haut de page' })).toBeFocused();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a saved heading or stylesheet reloads the open page', async ({ page }) => {
  await reloaded(page, () => page.goto(`http://localhost:${port}/fast/d%C3%A9roulement`));
  await reloaded(page, () => replaceIn('pages/fast/deroulement.md', 'Étape une', 'Étape deux'));
  await expect(page.getByRole('heading', { name: 'Étape deux' })).toBeVisible();
  await reloaded(page, () => replaceIn('styles/wide.css', 'max-width: none', 'max-width: 123px'));
  await expect(page.locator('.page-content')).toHaveCSS('max-width', '123px');
});

test('a fault is shown over the page, also when it is opened again, until it is mended', async ({ page }) => {
  const overlay = page.locator('vite-error-overlay');
  await reloaded(page, () => page.goto(`http://localhost:${port}/cours/un.html`));
  await replaceIn('pages/cours/un.md', 'order: 1', 'ordre: 1');
  await expect(overlay).toContainText('pages/cours/un.md:4:1');
  await expect(overlay).toContainText('Vouliez-vous dire « order » ?');
  await reloaded(page, () => page.goto(`http://localhost:${port}/`));
  await expect(overlay).toContainText('Clés admises');
  await reloaded(page, () => replaceIn('pages/cours/un.md', 'ordre: 1', 'order: 1'));
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accueil');
});

test('a fault does not stop the server, and mending it brings the page back', async ({ page }) => {
  await page.goto(`http://localhost:${port}/fast/d%C3%A9roulement`);
  await replaceIn('pages/fast/deroulement.md', 'layout: with-sidebar', 'layout: with-sidebars');
  await replaceIn('pages/index.md', 'Bonjour', 'Bonsoir');
  await expect(async () => {
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('Bonsoir');
  }).toPass();
  await replaceIn('pages/fast/deroulement.md', 'layout: with-sidebars', 'layout: with-sidebar');
  await replaceIn('pages/fast/deroulement.md', 'Étape deux', 'Étape trois');
  await expect(page.getByRole('heading', { name: 'Étape trois' })).toBeVisible();
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Nginx, startNginx } from '../servers/start-nginx.ts';
import { type Build, build, copyFixture } from '../site/build.ts';

const SITE_DIR = `${process.cwd()}/test-results/dist`;
const VIDEO_PAGE = `---
layout: page
title: Une vidéo
permalink: /video
---

<p style="color: red">Du rouge.</p>

::video[Le cours]{src="https://www.dailymotion.com/video/x8k1y2z"}
`;
const WITH_MATOMO = `title: Petit site
url: https://exemple.gouv.fr
edit_url: https://exemple.gouv.fr/edit
matomo:
  url: https://stats.exemple.gouv.fr/matomo
  site: 12
`;

let site: Nginx;
let fixture: Nginx;
let measured: Nginx;

test.describe.configure({ timeout: 120_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const small: Build = await build(await copyFixture('small', { 'pages/video.md': VIDEO_PAGE }));
  expect(small.exitCode, small.output).toBe(0);
  const audience: Build = await build(await copyFixture('small', { 'site.yml': WITH_MATOMO }));
  expect(audience.exitCode, audience.output).toBe(0);
  [site, fixture] = [await startNginx(SITE_DIR), await startNginx(small.outDir)];
  measured = await startNginx(audience.outDir);
});
test.afterAll(() => {
  site?.stop();
  fixture?.stop();
  measured?.stop();
});

/** Collects what the policy forbids, and what is asked of other hosts, while a page is used. */
async function watch(page: Page, port: number): Promise<{ violations: string[]; foreign: string[] }> {
  const seen = { violations: [] as string[], foreign: [] as string[] };
  await page.exposeFunction('tellViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { tellViolation(text: string): void }).tellViolation(
        `${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  await page.route(
    (url) => url.port !== String(port) && url.protocol.startsWith('http'),
    (route) => {
      seen.foreign.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '' });
    },
  );
  return seen;
}

test('no page breaks its policy or asks anything of another host, its menus opened', async ({ page }) => {
  const seen = await watch(page, site.port);
  const pages = readdirSync(SITE_DIR, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages.filter((file) => readFileSync(`${SITE_DIR}/${file}`, 'utf8').includes('stylesheet'))) {
    await page.goto(`http://localhost:${site.port}/${encodeURI(path)}`, { waitUntil: 'load' });
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
    });
    expect(seen, path).toEqual({ violations: [], foreign: [] });
  }
});

test('the theme and the search work under the policy', async ({ page }) => {
  const seen = await watch(page, site.port);
  await page.goto(`http://localhost:${site.port}/approche/acceleration`);
  await page.getByRole('banner').getByRole('button', { name: 'Paramètres d’affichage' }).click();
  await page.getByText('Thème sombre').click();
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', 'dark');
  await page.keyboard.press('Escape');
  const field = page.getByRole('searchbox').or(page.locator('input[type=search]')).first();
  await field.fill('sponsor');
  await expect.poll(() => page.locator('a[href*="sponsors"]').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(seen).toEqual({ violations: [], foreign: [] });
});

test('a video is asked for when a visitor asks for it, and a page’s own style applies', async ({ page }) => {
  const seen = await watch(page, fixture.port);
  await page.goto(`http://localhost:${fixture.port}/video`, { waitUntil: 'networkidle' });
  expect(seen.foreign).toEqual([]);
  await expect(page.getByText('Du rouge.')).toHaveCSS('color', 'rgb(255, 0, 0)');
  await page.getByRole('button', { name: /Lire la vidéo/ }).click();
  await expect.poll(() => seen.foreign.length).toBeGreaterThan(0);
  expect(seen.foreign[0]).toContain('dailymotion.com');
  expect(seen.violations).toEqual([]);
});

test('a stylesheet of another host is let in where the page names it', async ({ page }) => {
  const seen = await watch(page, fixture.port);
  await page.goto(`http://localhost:${fixture.port}/fast/d%C3%A9roulement`, { waitUntil: 'load' });
  expect(seen).toEqual({ violations: [], foreign: ['https://exemple.gouv.fr/charte.css'] });
});

test('visits are counted where the settings say so, by a script of the site that sets no cookie', async ({ page }) => {
  const seen = await watch(page, measured.port);
  await page.goto(`http://localhost:${measured.port}/fast/d%C3%A9roulement`, { waitUntil: 'load' });
  await expect.poll(() => seen.foreign).toContain('https://stats.exemple.gouv.fr/matomo/matomo.js');
  expect(seen.violations).toEqual([]);
  expect(await page.evaluate('_paq')).toEqual([
    ['disableCookies'],
    ['setDoNotTrack', true],
    ['setTrackerUrl', 'https://stats.exemple.gouv.fr/matomo/matomo.php'],
    ['setSiteId', '12'],
    ['trackPageView'],
    ['enableLinkTracking'],
  ]);
  const { headers } = await measured.ask('/fast/d%C3%A9roulement');
  const policy = String(headers['content-security-policy']);
  expect(policy.match(/[\w-]+-src(?= [^;]*https:\/\/stats\.exemple\.gouv\.fr)/g)?.sort()).toEqual([
    'connect-src',
    'img-src',
    'script-src',
  ]);
});

test('without the setting, nothing of the measure is there', async () => {
  const { headers, body } = await fixture.ask('/fast/d%C3%A9roulement');
  expect(body.toString()).not.toMatch(/matomo|audience/);
  expect(JSON.stringify(headers)).not.toContain('stats');
});

test('a policy that is too narrow would be seen', async ({ page }) => {
  const seen = await watch(page, site.port);
  await page.route('**/approche/fast', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "default-src 'none'" },
    });
  });
  await page.goto(`http://localhost:${site.port}/approche/fast`);
  await expect.poll(() => seen.violations.length).toBeGreaterThan(0);
});

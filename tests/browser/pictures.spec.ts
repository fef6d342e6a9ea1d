import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/**
 * Pictures of the layouts, to be looked at: test-results/pictures. They are compared with nothing; what a program can
 * tell of them (one h1, nothing wider than the window) is tested on the way.
 */
const PICTURES = 'test-results/pictures';
const WIDTHS = [360, 768, 1280];
/** One page of each layout; the others are looked at on a phone in the dark, rather than at every width. */
const LAYOUTS = ['phase', 'plan', 'bandeau'];
const SITE = 'http://site.test';

/** Text spacing, as WCAG 1.4.12 (RGAA 10.12) has it. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** What is built of each content folder, and the pages of it that are looked at. */
const SITES = [
  {
    name: 'contenu',
    content: 'content',
    pages: {
      rubrique: '/approche/',
      phase: '/approche/acceleration',
      plan: '/approche/plan-du-site',
      impression: '/approche/imprimer',
      introuvable: '/404.html',
    },
  },
  {
    name: 'extremes',
    content: 'tests/browser/fixtures/stress',
    pages: {
      'long-titre': '/menu-24',
      tableau: '/tableau',
      'une-ligne': '/une-ligne',
      bandeau: '/heros',
      varie: '/figures',
    },
  },
  { name: 'presque-vide', content: 'tests/site/fixtures/small', pages: { page: '/cours/un.html' } },
];

for (const { name, content, pages } of SITES) {
  test.describe(name, () => {
    // The site's own content is built already, for the other tests.
    const folder = content === 'content' ? 'test-results/dist' : `test-results/dist-${name}`;
    if (content !== 'content') test.beforeAll(() => build(content, folder));
    test.beforeEach(({ page }) => serve(page, folder));

    for (const [title, path] of Object.entries(pages)) {
      test(`${title}: in light and dark, on windows of every width, and on paper`, async ({ page }) => {
        const take = (mode: string) =>
          page.screenshot({
            path: join(PICTURES, `${name}-${title}-${mode}.png`),
            fullPage: true,
            animations: 'disabled',
          });

        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(SITE + path);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          for (const width of colorScheme === 'light' || LAYOUTS.includes(title) ? WIDTHS : [360]) {
            await page.setViewportSize({ width, height: 800 });
            expect(await widest(page), `${width} px`).toBeLessThanOrEqual(width);
            await take(`${width}-${colorScheme}`);
          }
        }
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await widest(page), '320 px').toBeLessThanOrEqual(320);
        // A sheet of A4, between its margins.
        await page.setViewportSize({ width: 680, height: 1009 });
        await page.emulateMedia({ colorScheme: 'light', media: 'print' });
        expect(await widest(page), 'on paper').toBeLessThanOrEqual(680);
        await take('papier');
      });

      test(`${title}: wider text is not cut (RGAA 10.12)`, async ({ page }) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(SITE + path);
          await page.addStyleTag({ content: SPACED });
          expect(await widest(page), `${width} px`).toBeLessThanOrEqual(width);
          expect(await cutTexts(page), `${width} px`).toEqual([]);
        }
      });
    }
  });
}

function build(content: string, outDir: string): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--silent'], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}

/** Answers from a folder, as a server would; nothing is asked of the network. */
async function serve(page: Page, folder: string): Promise<void> {
  await page.route('**', (route) => {
    const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
    const file = [path, `${path}.html`, join(path, 'index.html')].find(isFile);
    return file ? route.fulfill({ path: file }) : route.abort();
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function widest(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** The texts that a box of their own hides the end of. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main a, main p, main li, main h1, main h2, main h3, header a, nav a, footer a')]
      .filter((element) => {
        const { overflowX, visibility } = getComputedStyle(element);
        return overflowX !== 'visible' && visibility === 'visible' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent?.trim() ?? ''),
  );
}

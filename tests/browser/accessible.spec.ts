import { expect, test } from '@playwright/test';
import { type EveryPageSite, everyPageSite, onEveryPage } from './every-page-site.ts';
import { SITE, serveFolder } from './serve-folder.ts';
import { violations } from './violations.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

let site: EveryPageSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await everyPageSite();
});

test('RGAA 10.11, 10.12: nothing scrolls sideways, and with more space in the text nothing is cut off', async ({
  page,
}) => {
  await serveFolder(page, site.outDir);
  for (const { width, height } of SCREENS) {
    await page.setViewportSize({ width, height });
    const found = await onEveryPage(page, site, async () => {
      const before = await page.evaluate(tooWide);
      await page.addStyleTag({ content: TEXT_SPACING });
      return [...before, ...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))];
    });
    expect(found).toEqual([]);
  }
});

test.describe('what pages are made of', () => {
  const facts = new Map<string, PageFacts>();

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await serveFolder(page, site.outDir);
    await onEveryPage(page, site, async (path) => {
      facts.set(path, await page.evaluate(pageFacts));
      return [];
    });
    await page.close();
  });

  /** The pages of which something is not as it should be, with what is not. */
  const wrong = (isRight: (page: PageFacts) => boolean, shown: (page: PageFacts) => unknown) =>
    [...facts].filter(([, page]) => !isRight(page)).map(([path, page]) => [path, shown(page)]);

  test('RGAA 9.1: one h1, and no heading level is skipped', () => {
    const inOrder = (levels: number[]) =>
      levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1);
    const areRight = ({ levels }: PageFacts) => levels.filter((level) => level === 1).length === 1 && inOrder(levels);
    expect(facts.size).toBe(site.pages.length);
    expect(wrong(areRight, ({ levels }) => levels)).toEqual([]);
  });

  test('RGAA 9.2, 12.6: landmarks are there once, and menus are told apart by their names', () => {
    const areRight = ({ landmarks, menus }: PageFacts) =>
      landmarks.every((count) => count === 1) && menus.every(Boolean) && new Set(menus).size === menus.length;
    expect(wrong(areRight, ({ landmarks, menus }) => [landmarks, menus])).toEqual([]);
  });

  test('RGAA 8.5, 8.6: every page has a title of its own', () => {
    const all = [...facts].map(([, { title }]) => title);
    // Some samples are the same page with other front matter.
    const isOwn = ({ title }: PageFacts) =>
      title !== '' && (title.startsWith('L’exemple') || all.indexOf(title) === all.lastIndexOf(title));
    expect(wrong(isOwn, ({ title }) => title)).toEqual([]);
  });

  test('RGAA 13.8: who asks for less motion gets none', () => {
    expect(
      wrong(
        ({ moving }) => moving.length === 0,
        ({ moving }) => moving.slice(0, 3),
      ),
    ).toEqual([]);
  });
});

test('RGAA 8.3, 8.7: a page in another language says so, and what surrounds it is French', async ({ page }) => {
  await serveFolder(page, site.outDir);
  await page.goto(`${SITE}/exigeant/english.html`);
  const langOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  for (const selector of ['h1', '.page-content p']) expect(await langOf(selector), selector).toBe('en');
  for (const selector of ['.fr-skiplinks', '.fr-header', '.fr-footer', '.back-to-top']) {
    expect(await langOf(selector), selector).toBe('fr');
  }
});

test('in forced colours, links, fields, buttons and the current page are still told apart', async ({ page }) => {
  await serveFolder(page, site.outDir);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${SITE}/approche/acceleration.html`);
  expect(await violations(page)).toEqual([]);
  const field = page.getByRole('searchbox');
  await field.focus();
  expect(await field.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  const current = page.locator('.fr-sidemenu [aria-current=page]');
  const mark = await current.evaluate((element) => {
    const { backgroundColor } = getComputedStyle(element, '::before');
    return backgroundColor !== getComputedStyle(document.body).backgroundColor;
  });
  expect(mark).toBe(true);
});

/** 1280 by 1024 pixels, and the same at 400 % zoom. */
const SCREENS = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
];

/** What WCAG 1.4.12 lets visitors ask for. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

// What follows runs in the page.

function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth && element.checkVisibility(),
  );
  return [`${scrollWidth} px: ${wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 80))}`];
}

function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, overflowClipMargin, clipPath, position } = getComputedStyle(element);
      // Buttons that are a picture hide their text on purpose; the row that they stand in cuts off their margin.
      if (element.matches('.fr-search-bar > .fr-btn, .fr-header__navbar > .fr-btn, .fr-header__brand-top'))
        return false;
      // So does what is for screen readers alone.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) return false;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      if (!element.textContent?.trim() || element.closest('.fr-collapse:not(.fr-collapse--expanded), .fr-sr-only'))
        return false;
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      const spared = overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 1 : 1;
      return (
        (cutsX && element.scrollWidth > element.clientWidth + spared) ||
        (cutsY && element.scrollHeight > element.clientHeight + spared)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

interface PageFacts {
  title: string;
  /** Of the headings of its content. */
  levels: number[];
  /** How many headers, contents, footers and searches there are. */
  landmarks: number[];
  /** The names of its menus. */
  menus: string[];
  /** What moves. */
  moving: string[];
}

function pageFacts(): PageFacts {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const nameOf = (nav: Element) => {
    const id = nav.getAttribute('aria-labelledby');
    return (nav.getAttribute('aria-label') ?? (id && document.getElementById(id)?.textContent) ?? '').trim();
  };
  const longest = (value: string) => Math.max(...value.split(',').map((time) => Number.parseFloat(time)));
  const moves = (element: Element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return (
      longest(transitionDuration) > 0.01 ||
      (animationName !== 'none' && longest(animationDuration) > 0.01) ||
      scrollBehavior === 'smooth'
    );
  };
  return {
    title: document.title,
    levels: all('main :is(h1, h2, h3, h4, h5, h6)')
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName[1])),
    landmarks: ['body > header', 'main', 'body > footer', '[role=search]'].map((selector) => all(selector).length),
    menus: all('nav').map(nameOf),
    moving: all('*')
      .filter(moves)
      .map((element) => element.outerHTML.slice(0, 80)),
  };
}

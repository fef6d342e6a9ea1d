import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { picturesApart } from '../../src/stylesheets/pictures-apart.ts';
import { spacesInPictures } from '../../src/stylesheets/spaces-in-pictures.ts';
import { copyContent, fileOf } from '../contributing/sample-site.ts';
import { readSamples } from '../contributing/samples.ts';
import { type Build, build } from '../site/build.ts';
import { SITE, serveFolder } from './serve-folder.ts';

/** Components that no sample shows and that a page's own HTML may hold, as editors of Jekyll's pages wrote them. */
const OWN_HTML = `---
layout: page
title: Du HTML
permalink: /exemples/html
---

<p class="fr-badge fr-badge--success">Fait</p>
<div class="fr-card fr-enlarge-link"><div class="fr-card__body"><h2 class="fr-card__title"><a href="/approche/fast">FAST</a></h2></div></div>
<p class="fr-icon-arrow-right-line fr-text--bold" style="color: var(--text-default-error)">Suite</p>
<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist" aria-label="Étapes"><li role="presentation"><button id="onglet-1" class="fr-tabs__tab" role="tab" aria-selected="true" tabindex="0" aria-controls="panneau-1">Un</button></li></ul><div id="panneau-1" class="fr-tabs__panel fr-tabs__panel--selected" role="tabpanel" aria-labelledby="onglet-1" tabindex="0">Le premier</div></div>
`;
const WHOLE = '/whole.css';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
let purged: Build;
let pages: string[];
let wholeCss: string;

test.beforeAll(async () => {
  // Two builds.
  test.setTimeout(240_000);
  const samples = readSamples(readFileSync('CONTRIBUTING.md', 'utf8')).filter(({ picture }) => picture !== undefined);
  const files = samples.map(fileOf).filter((file) => file !== undefined);
  const content = await copyContent([...files, ['pages/exemples/html.md', OWN_HTML]]);
  purged = await build(content);
  expect(purged.exitCode, purged.output).toBe(0);
  const whole = await build(content, { args: ['--config', 'tests/browser/unpurged.config.mjs'] });
  expect(whole.exitCode, whole.output).toBe(0);
  // Of a picture, the address is compared: that it is the same picture is a unit test's.
  wholeCss = spacesInPictures(picturesApart(await whole.read(siteCss(whole)), '/_astro').css);
  const sources = await Promise.all(purged.files.map(async (path) => [path, await purged.read(path)] as const));
  pages = sources.filter(([path, html]) => path.endsWith('.html') && html.includes('stylesheet')).map(([path]) => path);
});

function siteCss({ files }: Build): string {
  return files.find((path) => /^_astro\/.*\.css$/.test(path)) ?? '';
}

test('a published stylesheet is named after what is left in it, and nothing is published that it does not name', () => {
  expect(purged.files.filter((path) => path.endsWith('.css') && path.startsWith('_astro/'))).toHaveLength(1);
  expect(purged.files.filter((path) => /Spectral|Medium|\.woff$/.test(path))).toEqual([]);
});

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test(`no element of any page looks otherwise than with the whole DSFR, all opened (${colorScheme}, ${width} px)`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
    await serveFolder(page, purged.outDir);
    await page.route(SITE + WHOLE, (route) => route.fulfill({ contentType: 'text/css', body: wholeCss }));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      await page.goto(`${SITE}/${path}`);
      await openAll(page, colorScheme);
      // What surrounds the content is the same on every page.
      const scope = path === pages[0] ? 'body, body *' : 'main, main *';
      const [before, lost] = [await styles(page, scope), await lostRules(page)];
      expect(lost, `${path}: rules that elements match`).toEqual([]);
      await loadWholeCss(page);
      expect(differences(before, await styles(page, scope)), path).toEqual([]);
    }
    await page.close();
  });
}

/** Starts the DSFR, then opens all that folds or opens, at once. */
async function openAll(page: Page, theme: string): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
  await page.evaluate(async (value) => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    // From here on, what is open is what this test opens.
    (globalThis as unknown as { dsfr: { stop(): void } }).dsfr.stop();
    document.documentElement.setAttribute('data-fr-theme', value);
    // What waits for a script: the search's results.
    for (const template of document.querySelectorAll('template')) template.replaceWith(template.content);
    for (const element of document.querySelectorAll('.fr-collapse')) {
      element.classList.add('fr-collapse--expanded');
      element.classList.remove('fr-collapsing');
    }
    for (const element of document.querySelectorAll('.fr-modal')) element.classList.add('fr-modal--opened');
    for (const element of document.querySelectorAll('[aria-expanded]')) element.setAttribute('aria-expanded', 'true');
    for (const element of document.querySelectorAll('details')) element.open = true;
    for (const element of document.querySelectorAll('dialog')) element.setAttribute('open', '');
  }, theme);
}

/** The computed style of every element, and of what is drawn before, after and as a marker of it. */
function styles(page: Page, scope: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    // Drawn once, so that the fonts are asked for.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
    for (const animation of document.getAnimations()) if (animation.timeline === document.timeline) animation.finish();
    const styleOf = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      const isDrawn = pseudo !== '::marker' ? style.content !== 'none' : style.display === 'list-item';
      if (pseudo && !isDrawn) return '';
      const properties = [...style].filter((property) => !property.startsWith('--'));
      const name = `${element.tagName} ${element.className} ${element.id} ${pseudo ?? ''}`;
      return `${name}\n${properties.map((property) => `${property}: ${style.getPropertyValue(property)}`).join('\n')}`;
    };
    return [...document.querySelectorAll(selector)].flatMap((element) =>
      [undefined, '::before', '::after', '::marker'].map((pseudo) => styleOf(element, pseudo)),
    );
  }, scope);
}

async function loadWholeCss(page: Page): Promise<void> {
  await page.evaluate((href) => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^="/_astro/"]');
    return new Promise<void>((resolve) => {
      link?.addEventListener('load', () => resolve());
      link?.setAttribute('href', href);
    });
  }, WHOLE);
}

/** Rules of the whole stylesheet, `:hover` and other states aside, that an element matches and that were purged. */
async function lostRules(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([href]) => {
      const STATES =
        /:(?:hover|active|focus|focus-visible|focus-within|visited|disabled|checked|target|enabled)\b(?!-)/g;
      const flatten = (rules: CSSRuleList): CSSStyleRule[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? flatten(rule.cssRules as CSSRuleList) : [],
        );
      const parts = (rule: CSSStyleRule) => rule.selectorText.split(/,\s*(?![^(]*\))/);
      const isProperty = (rule: CSSStyleRule) => [...rule.style].some((name) => !name.startsWith('--'));
      // Of `:is(ul, dl)`, what is in use is kept: the selector reads otherwise.
      const isShortened = (selector: string) => selector.includes(':is(');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(href ?? '')).text());
      const own = [...document.styleSheets].find((candidate) => candidate.href?.includes('/_astro/'));
      const kept = new Set(flatten(own?.cssRules ?? ({} as CSSRuleList)).flatMap(parts));
      const matches = (selector: string) => {
        const stateless = selector
          .replace(/::[\w-]+(?:\([^)]*\))?/g, '')
          .replace(STATES, '')
          .replace(/:not\(\)/g, '');
        try {
          return document.querySelector(stateless || '*') !== null;
        } catch {
          return false;
        }
      };
      const whole = flatten(sheet.cssRules).filter(isProperty).flatMap(parts);
      return [...new Set(whole)].filter(
        (selector) => !kept.has(selector) && !isShortened(selector) && matches(selector),
      );
    },
    [WHOLE],
  );
}

/** What differs, said shortly. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const changed = after.flatMap((style, index) =>
    style === before[index] ? [] : [[before[index] ?? '', style] as const],
  );
  return changed.slice(0, 5).map(([old, now]) => {
    const [lines, name] = [new Set(old.split('\n')), now.split('\n')[0]];
    return `${name}: ${now
      .split('\n')
      .filter((line) => !lines.has(line))
      .join('; ')}`;
  });
}

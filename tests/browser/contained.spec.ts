import { expect, test } from '@playwright/test';

/** Styles that the check refuses: should one of them get through, it still can't cover the rest of the page. */
const ESCAPES = [
  'position: fixed; inset: 0; z-index: 99999',
  'position: absolute; top: -2000px; left: -2000px; width: 9000px; height: 9000px; z-index: 99999',
  'margin: -2000px; width: 9000px; height: 9000px; position: relative; z-index: 99999',
];

for (const style of ESCAPES) {
  test(`« ${style} » stays in its column`, async ({ page }) => {
    await page.goto('/approche/acceleration');
    const content = page.locator('.page-content');
    await content.evaluate((article, css) => {
      const box = document.createElement('div');
      box.id = 'box';
      box.style.cssText = css;
      article.prepend(box);
    }, style);
    for (const part of ['.fr-header a', '.fr-sidemenu a', '.fr-footer a']) {
      const link = page.locator(part).locator('visible=true').first();
      await link.scrollIntoViewIfNeeded();
      expect(await link.evaluate(isOnTop), part).toBe(true);
    }
  });
}

/** Whether a click in the middle of an element is one on it. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && (element.contains(found) || found.contains(element)) && found.id !== 'box';
}

import { expect, type Locator, type Page, test } from '@playwright/test';

const PAGE = '/approche/acceleration';

/** Presses Tab until an element has the focus, and sees to it that wherever the focus is, it shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    await expectFocusToShow(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Sixty times Tab do not lead to ${target}.`);
}

/** RGAA 10.7: what has the focus is on the screen, and has an outline. */
async function expectFocusToShow(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return undefined;
    // A link that is larger than its text has its outline on a pseudo-element.
    const isOutlined = ['', '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement, part);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    const { width, height } = activeElement.getBoundingClientRect();
    const shows = activeElement.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    return shows && isOutlined
      ? undefined
      : `${activeElement.outerHTML.slice(0, 120)} ${isOutlined} ${width}×${height}`;
  });
  expect(fault).toBeUndefined();
}

test('RGAA 10.7, 12.8: Tab goes through the whole page, in its order, and the focus always shows', async ({ page }) => {
  await page.goto(PAGE);
  const visited = await page.evaluateHandle((): Element[] => []);
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    const isNew = await visited.evaluate((elements) => {
      const [focused, last] = [document.activeElement, elements.at(-1)];
      if (!focused || focused === document.body || (last && !isAfter(focused, last))) return false;
      return elements.push(focused) > 0;
      function isAfter(one: Element, other: Element): boolean {
        return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }
    });
    if (!isNew) break;
    await expectFocusToShow(page);
  }
  // Every link, button and field that shows has been visited.
  const missed = await visited.evaluate((elements) =>
    [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('dialog'))
      .filter((element) => !elements.includes(element))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(missed).toEqual([]);
  expect(await visited.evaluate((elements) => elements.length)).toBeGreaterThan(30);
});

test('RGAA 7.3, 12.9: the main menu’s group opens, closes with Escape, and keeps the focus', async ({ page }) => {
  await page.goto(PAGE);
  const menu = page.getByRole('navigation', { name: 'Menu principal' });
  const button = menu.getByRole('button', { name: 'Participer' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const link = menu.getByRole('link', { name: 'Se former' });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
});

test('RGAA 7.3: a branch of the side menu folds and unfolds', async ({ page }) => {
  await page.goto(PAGE);
  const menu = page.locator('.fr-sidemenu');
  const branch = menu.getByRole('button', { name: 'Les rôles' });
  await tabTo(page, branch);
  for (const [key, isOpen] of [
    ['Enter', 'true'],
    ['Space', 'false'],
    ['Space', 'true'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(branch).toHaveAttribute('aria-expanded', isOpen);
    await expect(branch).toBeFocused();
  }
  const first = menu.getByRole('link', { name: 'Intrapreneurs' });
  // It unfolds in a moment, as the DSFR draws it.
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
});

test('RGAA 7.3, 12.9: the display settings keep the focus in, Escape leaves them, and it is back where it was', async ({
  page,
}) => {
  await page.goto(PAGE);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Paramètres d’affichage' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Paramètres d’affichage' });
  await expect(dialog).toBeVisible();
  for (let pressed = 0; pressed < 6; pressed++) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('RGAA 12.9: on a phone, the menu keeps the focus in, and Escape gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  const opener = page.getByRole('button', { name: 'Menu', exact: true });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let pressed = 0; pressed < 12; pressed++) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('RGAA 7.3, 10.7: a table that is wider than the screen is scrolled with the arrows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/approche/fast');
  const table = page.getByRole('region', { name: /Tableau|critères/ }).first();
  await tabTo(page, table);
  const scrolled = () =>
    table.evaluate((region) =>
      Math.max(region.scrollLeft, ...[...region.querySelectorAll('*')].map((e) => e.scrollLeft)),
    );
  const canScroll = await table.evaluate((region) => region.scrollWidth > region.clientWidth + 8);
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('ArrowRight');
  if (canScroll) await expect.poll(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await expect(table).not.toBeFocused();
});

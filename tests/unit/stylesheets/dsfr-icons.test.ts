import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dsfrIcons, iconNames } from '../../../src/stylesheets/dsfr-icons.ts';

async function kept(css: string, ...names: string[]): Promise<string> {
  const result = await postcss([dsfrIcons(async () => new Set(names))]).process(css, { from: undefined });
  return result.css;
}

test('finds the icons that a text names, the old ones too', () => {
  const html = '<p class="fr-icon-mail-line fr-text--bold">x</p><span class="fr-fi-eye-fill"></span>';
  expect(iconNames(html)).toEqual(['fr-icon-mail-line', 'fr-fi-eye-fill']);
});

test('takes out the icons that nothing names', async () => {
  const css = '.fr-icon-a:after,.fr-icon-a:before{a:url(a.svg)}.fr-icon-b:after,.fr-icon-b:before{a:url(b.svg)}';
  expect(await kept(css, 'fr-icon-b')).toBe('.fr-icon-b:after,.fr-icon-b:before{a:url(b.svg)}');
});

test.each([
  '.fr-icon-a:before,.fr-icon-b:before{a:b}',
  '[class*=" fr-icon-"]:before{a:b}',
  '.fr-link.fr-icon-a:before{a:b}',
  '.fr-icon-a{a:b}',
  '.fr-btn:before{a:url(a.svg)}',
])('leaves every other rule alone: %s', async (css) => {
  expect(await kept(css, 'fr-icon-b')).toBe(css);
});

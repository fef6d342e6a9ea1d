import { expect, test } from 'vitest';
import { unusedNames } from '../../../src/stylesheets/unused-names.ts';

test('names the classes whose component no text names, each once', () => {
  const css = '.fr-card{a:b}.fr-card--sm .fr-card__title:hover,.fr-tile{a:b}.fr-icon-mail-line:before{a:b}';
  expect(unusedNames([css, css], ['<p class="fr-tile">'])).toEqual([
    'fr-card',
    'fr-card--sm',
    'fr-card__title',
    'fr-icon-mail-line',
  ]);
});

test.each([
  ['.fr-card__title{a:b}', 'class="fr-card"'],
  ['.fr-card--sm{a:b}', 'fr-card__title'],
  ['.fr-icon-mail-line:after{a:b}', 'fr-icon-mail-line fr-link'],
  ['.fr-fi-eye-fill{a:b}', "'fr-fi-eye-fill'"],
  ['.fr-col-md-6{a:b}', '<div class="fr-col-12 fr-col-md-6">'],
  ['.hero{a:b}', ''],
])('keeps %s for %s', (css, text) => {
  expect(unusedNames([css], [text])).toEqual([]);
});

test.each([
  ['.fr-icon-mail-fill:after{a:b}', 'fr-icon-mail-line'],
  ['.fr-col-6{a:b}', 'fr-col-12'],
  ['.fr-table{a:b}', 'fr-tables'],
])('leaves out %s for %s', (css, text) => {
  expect(unusedNames([css], [text])).toHaveLength(1);
});

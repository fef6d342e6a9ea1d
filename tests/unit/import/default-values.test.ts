import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/import/default-values.ts';
import { parseConfig } from '../../../src/import/parse-config.ts';

const { defaults } = parseConfig(`
defaults:
  - scope: { path: approche/mooc }
    values: { layout: mooc }
  - scope: { path: "" }
    values: { layout: default, lang: fr }
  - scope: { path: "", type: pages }
    values: { lang: en }
  - scope: { path: approche }
    values: { layout: with-sidebar }
  - scope: { path: "", type: cours }
    values: { layout: page, label: Cours }
  - scope: { path: "projets/*/fiche" }
    values: { layout: fiche }
`);

test.each([
  ['contact.md', 'pages', { layout: 'default', lang: 'en' }],
  ['approche/fast.md', 'pages', { layout: 'with-sidebar', lang: 'en' }],
  ['approche/mooc/un.md', 'pages', { layout: 'mooc', lang: 'en' }],
  ['approche-bis/x.md', 'pages', { layout: 'default', lang: 'en' }],
  ['_cours/un.md', 'cours', { layout: 'page', lang: 'fr', label: 'Cours' }],
  ['projets/a/fiche/x.md', 'posts', { layout: 'fiche', lang: 'fr' }],
])('%s, of %s: %j', (path, type, values) => {
  expect(defaultValues(path, type, defaults)).toEqual(values);
});

test('settings that are broken, or of another shape, give nothing', () => {
  for (const source of ['', '[a, b]', 'defaults: oui', 'defaults: [1, { scope: 2 }]', 'a: [', '&a [*a]']) {
    expect(defaultValues('a.md', 'pages', parseConfig(source).defaults)).toEqual({});
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteSettings } from '../../../src/new-site/site-settings.ts';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';

const TEMPLATE = `# Les réglages.
title: Nom du site
url: https://exemple.gouv.fr

# Le menu :
# tagline: Une phrase
footer:
  links: [] # aucun
`;

test('the template keeps its comments and its other keys', () => {
  expect(siteSettings(TEMPLATE, { name: 'Mon site', url: 'https://mon-site.gouv.fr' })).toBe(
    TEMPLATE.replace('Nom du site', 'Mon site').replace('exemple.gouv.fr', 'mon-site.gouv.fr'),
  );
});

test('any name on one line is read back as it was given', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('true', '2026', 'null', '~', '# dièse', 'a: b', '- a', '"', "l'exemple", '{a}', 'x'.repeat(300)),
  );
  fc.assert(
    fc.property(name, (name) => {
      const text = siteSettings(TEMPLATE, { name, url: 'https://mon-site.gouv.fr' });
      expect(parseYaml(text).data).toMatchObject({ title: name, url: 'https://mon-site.gouv.fr' });
    }),
  );
});

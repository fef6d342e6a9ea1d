import { expect, test } from 'vitest';
import { attributeFaults } from '../../../../src/markdown/safety/attribute-fault.ts';

const faults = (name: string, value = '', tagName = 'p', isDrawing = false) =>
  attributeFaults({ name, value, tagName, isDrawing, siteUrl: 'https://beta.gouv.fr' }).map(
    ({ ruleId, reason }) => `${ruleId} ${reason}`,
  );

test.each([
  ['class', 'fr-mt-2w fr-header-x'],
  ['aria-label', 'a'],
  ['data-aos', 'fade'],
  ['data-fr-group', 'true'],
  ['data-fr-js-tile-actionee', 'true'],
  ['href', '/a', 'a'],
  ['action', 'https://www.beta.gouv.fr/a', 'form'],
  ['srcset', '/a.png 1x, /b.png 2x', 'img'],
  ['align', 'center', 'h2'],
  ['xlink:href', '#a', 'use', true],
  ['inkscape:label', 'a', 'g', true],
] as const)('%s="%s" goes through', (name, value, tagName: string = 'p', isDrawing: boolean = false) => {
  expect(faults(name, value, tagName, isDrawing)).toEqual([]);
});

test.each([
  [['onclick'], /^unsafe-html .*lancerait un programme/],
  [['on-x'], /^unsafe-html .*lancerait un programme/],
  [['srcdoc', 'a', 'iframe'], /^unsafe-html .*Écrivez son contenu directement/],
  [['clas', 'a'], /^unsafe-html .*`clas` n’est pas admis dans <p>. Vouliez-vous dire « class »/],
  [['href', '/a', 'p'], /^unsafe-html .*`href` n’est pas admis dans <p>/],
  [['href', 'javascript:a', 'a'], /^unsafe-address .*lancerait/],
  [['srcset', '/a.png, data:b', 'img'], /^unsafe-address /],
  [['action', 'https://evil.example', 'form'], /^unsafe-html .*envoie à/],
  [['style', 'position: fixed'], /^unsafe-style /],
  [['class', 'a fr-modal__body'], /^unsafe-html .*« fr-modal__body »/],
  [['id', 'dsfr'], /^reserved-id /],
  [['tabindex', '3'], /^unsafe-html .*`tabindex`/],
  [['target', 'a', 'a'], /^unsafe-html .*`target`/],
  [['type', 'password', 'input'], /^unsafe-html .*ce qu’une page n’a pas à recevoir/],
  [['data-fr-opened', 'true'], /^unsafe-html .*commande un programme/],
  [['data-pagefind-ignore'], /^unsafe-html .*commande un programme/],
  [['href', '/a.svg#b', 'use', true], /^unsafe-html .*autre partie du même dessin/],
  [['filter', 'url(//a)', 'g', true], /^unsafe-html .*`filter`/],
  [['fill', 'u\\72l(//a)', 'g', true], /^unsafe-html .*`fill`/],
] as const)('%j is told', ([name, value = '', tagName = 'p', isDrawing = false], told) => {
  expect(faults(name, value, tagName, isDrawing)).toEqual([expect.stringMatching(told)]);
});

import { expect, test } from 'vitest';
import { enclosingComponents } from '../../../src/output/enclosing-components.ts';

const inside = (...tags: [name: string, attributes?: Record<string, string>][]) => {
  const components = enclosingComponents();
  for (const [name, attributes = {}] of tags) components.open(name, attributes);
  return components;
};

test.each([
  [['header', { class: 'fr-header' }], 'header'],
  [['header', { class: 'fr-header site-header' }], 'header'],
  [['nav', { class: 'fr-sidemenu fr-sidemenu--sticky' }], 'side-menu'],
  [['head', {}], 'head'],
  [['header', { class: 'header' }], undefined],
  [['a', { class: 'fr-btn' }], undefined],
  [['p', { class: 'x fr-header' }], undefined],
  [['p', { class: '' }], undefined],
  [['p', {}], undefined],
] as [[string, Record<string, string>], string | undefined][])('%j', (tag, component) => {
  expect(inside(tag).innermost()).toBe(component);
  expect(inside(['body'], tag, ['a']).innermost()).toBe(component);
});

test('the innermost of two is the one, until it is closed', () => {
  const components = inside(['header', { class: 'fr-header' }], ['nav', { class: 'fr-breadcrumb' }], ['a']);
  expect(components.innermost()).toBe('breadcrumb');
  components.close();
  components.close();
  expect(components.innermost()).toBe('header');
  components.close();
  expect(components.innermost()).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { styleFaults } from '../../../../src/markdown/safety/style-fault.ts';

test.each([
  '',
  'color: red; background-color: var(--background-alt-blue-france)',
  'margin: -1rem auto 0; padding: 2em 5%',
  'position: relative; top: 0; z-index: 1',
  'width: calc(50% - 10px)',
  'color: red !important',
  '-webkit-hyphens: auto; -ms-word-break: normal',
  'mso-line-height-alt: 12pt',
])('« %s » is fine', (style) => expect(styleFaults(style)).toEqual([]));

describe('what is told of', () => {
  test.each([
    ['position: fixed', 'donne à `position` la valeur « fixed »'],
    ['POSITION: FIXED', 'la valeur « FIXED »'],
    ['position: var(--x)', 'la valeur « --x »'],
    ['top: 10px', 'donne à `top` la valeur « 10px »'],
    ['z-index: 9999', 'donne à `z-index` la valeur « 9999 »'],
    ['margin-left: -9999px', 'la valeur « -9999px »'],
    ['margin-top: -200px', 'la valeur « -200px »'],
    ['padding: -1px', 'la valeur « -1px »'],
    ['margin: calc(1px - 50rem)', 'la valeur « calc(…) »'],
    ['overflow: visible', 'la valeur « visible »'],
    ['content: "a"', 'donne `content`, qui n’est pas admis'],
    ['transform: scale(9)', 'donne `transform`'],
    ['background: url(//a.fr/b)', 'la valeur « url(//a.fr/b) »'],
    ['width: expression(a)', 'la valeur « expression(…) »'],
    ['color red', 'ne se lit pas'],
    ['color: red } p { color: blue', 'ne se lit pas'],
    ['@import "a"', '@import'],
  ])('« %s »: %s', (style, told) => {
    expect(styleFaults(style)).toEqual([expect.stringContaining(told)]);
  });
});

test('each declaration is told', () => {
  expect(styleFaults('position: fixed; color: red; inset: 1px')).toHaveLength(2);
});

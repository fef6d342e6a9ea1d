import { expect, test } from 'vitest';
import { nestedTooDeep } from '../../../src/safety/stylesheet-nesting.ts';

test.each([
  ['rules in rules', 'a { b { c { color: rgb(0 0 0) } } }'],
  ['many rules beside each other', 'a { color: red }\n'.repeat(1000)],
  ['braces in comments and strings', `/* ${'{'.repeat(100)} */ a::before { content: "${'{'.repeat(100)}" }`],
  ['brackets that close what was never open', `${'}'.repeat(100)} a { color: red }`],
])('%s are fine', (_what, css) => expect(nestedTooDeep(css)).toBeUndefined());

test.each([
  ['braces', `a {}\n${'a{'.repeat(60)}`, 2, 102],
  ['parentheses', `a { width: calc${'('.repeat(60)}`, 1, 65],
])('%s in each other are told where they are too many', (_what, css, line, column) => {
  expect(nestedTooDeep(css)).toEqual({ line, column });
});

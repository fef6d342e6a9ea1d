import postcss from 'postcss';
import { expect, test } from 'vitest';
import { inlineAliases } from '../../../src/stylesheets/inline-aliases.ts';

function inline(css: string, kept: string[] = []): string {
  const root = postcss.parse(css);
  inlineAliases(root, new Set(kept));
  return root.toString();
}

test('a custom property that only stands for another is written as the other, through several', () => {
  expect(inline(':root{--a:var(--b);--b:var(--c);--c:red}p{color:var(--a);margin:calc(var( --b, 1px) + 1px)}')).toBe(
    ':root{--c:red}p{color:var(--c);margin:calc(var( --c, 1px) + 1px)}',
  );
});

test('the other may change with an attribute of the root', () => {
  expect(inline(':root{--a:var(--b);--b:red}:root[data-fr-theme=dark]{--b:blue}p{color:var(--a)}')).toBe(
    ':root{--b:red}:root[data-fr-theme=dark]{--b:blue}p{color:var(--b)}',
  );
});

test.each([
  ['that others use by name', ':root{--a:var(--b);--b:red}p{color:var(--a)}', ['--a']],
  ['that changes further down', ':root{--a:var(--b);--b:red}p{--a:blue}', []],
  ['whose other changes further down', ':root{--a:var(--b);--b:red}p{--b:blue}', []],
  ['that changes with the theme', ':root{--a:var(--b);--b:red}:root[data-fr-theme=dark]{--a:blue}', []],
  ['that is not the root’s', 'p{--a:var(--b)}:root{--b:red}', []],
  ['that may be missing', ':root{--a:var(--b)}p{color:var(--a)}', []],
  ['that has another value in case', ':root{--a:var(--b,red);--b:blue}p{color:var(--a)}', []],
])('one %s stays', (_, css, kept) => {
  expect(inline(css, kept)).toBe(css);
});

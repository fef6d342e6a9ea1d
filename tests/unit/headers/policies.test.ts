import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/headers/addresses-of.ts';
import { netlifyHeaders } from '../../../src/headers/netlify-headers.ts';
import { nginxPolicies } from '../../../src/headers/nginx-headers.ts';
import { policies } from '../../../src/headers/policies.ts';

const closed = policies(
  new Map([
    ['a.html', 'one'],
    ['fast/déroulement.html', 'two'],
    ['b/index.html', 'one'],
  ]),
);

test('the policy of most pages is said once, the others by page', () => {
  expect(closed).toEqual({ usual: 'one', others: [['fast/déroulement.html', 'two']] });
});

test('a page is named at each of its addresses', () => {
  expect(addressesOf('a/b.html')).toEqual(['/a/b.html', '/a/b']);
  expect(addressesOf('a/index.html')).toEqual(['/a/index.html', '/a/']);
  expect(addressesOf('index.html')).toEqual(['/index.html', '/']);
});

test('Netlify compares encoded addresses, and the last rule holds', () => {
  const text = netlifyHeaders(closed);
  expect(text).toMatch(/^\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: one\n/);
  expect(text).toMatch(/\n\/fast\/d%C3%A9roulement\n {2}Content-Security-Policy: two\n$/);
});

test('nginx compares decoded paths of files', () => {
  expect(nginxPolicies(closed)).toBe('default "one";\n"/fast/déroulement.html" "two";\n');
});

test('3,000 pages that are alike make no file larger', () => {
  const many = Array.from({ length: 3000 }, (_, index) => [`p${index}.html`, 'one'] as const);
  expect(nginxPolicies(policies(new Map(many)))).toBe('default "one";\n');
});

test('of two policies that as many pages have, the same one is always the usual one', () => {
  const pages = [
    ['b.html', 'two'],
    ['a.html', 'one'],
  ] as const;
  const expected = { usual: 'one', others: [['b.html', 'two']] };
  expect(policies(new Map(pages))).toEqual(expected);
  expect(policies(new Map(pages.toReversed()))).toEqual(expected);
});

test('the others are sorted by path', () => {
  const pages = ['c', 'a', 'b'].map((name, index) => [`${name}.html`, `p${index}`] as const);
  const { others } = policies(new Map([...pages, ['x.html', 'usual'], ['y.html', 'usual']]));
  expect(others.map(([path]) => path)).toEqual(['a.html', 'b.html', 'c.html']);
});

test('a site without pages is closed', () => {
  expect(policies(new Map())).toEqual({ usual: "default-src 'none'; frame-ancestors 'none'", others: [] });
});

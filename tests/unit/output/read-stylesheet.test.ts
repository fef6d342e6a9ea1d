import { expect, test } from 'vitest';
import { stylesheetAddresses } from '../../../src/output/read-stylesheet.ts';

test.each([
  ['a { background: url(/a.png) }', ['/a.png']],
  ['a { background: url( "/a b.png" ), URL(\'/c.png\') }', ['/a b.png', '/c.png']],
  ['a { background: url(/a\\20 b.png) }', ['/a b.png']],
  ['@import "a.css"; @import url(b.css) screen; @charset "utf-8";', ['a.css', 'b.css']],
  ['a { background: image-set("/a.png" 1x, "/b.avif" type("image/avif") 2x) }', ['/a.png', '/b.avif']],
  ['@font-face { src: url(/a.woff2) format("woff2"), local("Marianne") }', ['/a.woff2']],
  ['/* url(/x.png) */ a::before { content: "url(/x.png)" }', []],
  ['a { --x: url(/a.png) }', ['/a.png']],
  ['background: url(#b)', ['#b']],
  [
    'a { background: -webkit-image-set("/a.png" 1x); src: image("/b.png"), src("/c.png") }',
    ['/a.png', '/b.png', '/c.png'],
  ],
  ['a { background: my-url("/x") murl("/x") url2("/x") }', []],
  ['a { background: image-set(calc((1px)) "/a.png" 1x) }', ['/a.png']],
  ['a { background: image-set("/a.png" 1x); content: "/x" }', ['/a.png']],
  ['a { background: image-set(attr("/x") 1x, ("/x") 2x) }', []],
  ['@import "a.css"; a { content: "/x" } @media "/x" {}', ['a.css']],
  ['"/x"', []],
])('%s', (css, expected) => {
  expect(stylesheetAddresses(css).map(({ address }) => address)).toEqual(expected);
});

test('each address is told with its line', () => {
  expect(stylesheetAddresses('a {}\n\nb { background: url(/a.png) }\n')).toEqual([
    { address: '/a.png', kind: 'resource', line: 3 },
  ]);
});

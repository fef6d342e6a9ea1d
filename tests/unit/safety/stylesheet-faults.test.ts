import { expect, test } from 'vitest';
import { stylesheetFaults } from '../../../src/safety/stylesheet-faults.ts';

test.each([
  ['a rule', '.a { color: red }'],
  ['conditions and layers', '@layer a { @media (min-width: 36em) { .a { margin: calc(1rem - 2px) } } }'],
  ['a condition in a condition', '@supports not (display: grid) { .a { float: left } }'],
  ['a container', '@container (width > 30rem) { .a { display: grid } }'],
  ['nested rules', '.a { &:hover { color: red } .b { color: blue } }'],
  ['pictures of the site', '.a { background: url(/images/a.png) } .b { background: url("../images/b.svg") }'],
  ['a part of the page', '.a { clip-path: url(#b) }'],
  ['an animation', '@keyframes a { from { opacity: 0 } to { opacity: 1 } }'],
  ['a property of old browsers', '.a { *zoom: 1; -webkit-box-flex: 1; filter: alpha(opacity=50) }'],
  ['variables', ':root { --a: 1px; --b: 2 } .a { margin: var(--a, 2px) }'],
  ['selectors of today', '.a:is(h2, h3):not(.b):has(> img)::before { content: "\\201C" }'],
  ['comments and a character set', '@charset "UTF-8"; /* a */ .a { }'],
  ['nothing', ''],
])('%s is fine', (_what, css) => expect(stylesheetFaults(css)).toEqual([]));

test('rules in a rule are looked at too', () => {
  const css = '.a {\n  color: red;\n  > .b { margin: 0 }\n  .c { background: url(//d) }\n}';
  expect(stylesheetFaults(css)).toEqual([
    { place: { line: 4, column: 20 }, reason: expect.stringContaining('« url(//d) »') },
  ]);
});

test('each line tells its first fault', () => {
  const css = '@import "a";\n.a { background: url(//b); behavior: url(c) }\n.b { color red }';
  expect(stylesheetFaults(css)).toEqual([
    { place: { line: 1, column: 1 }, reason: expect.stringContaining('@import n’est pas admis') },
    { place: { line: 2, column: 18 }, reason: expect.stringContaining('« url(//b) » chargerait') },
    { place: { line: 3, column: expect.any(Number) }, reason: expect.stringContaining('ne se lit pas comme du CSS') },
  ]);
});

test.each([
  ['an address whose function is written with escapes', '.a { background: u\\72l("//b") }', 'chargerait'],
  ['a picture among numbers', '.a { background: image-set(1px, "//b" 1x) }', '« url(//b) »'],
  ['a program of old browsers', '.a { width: expression(alert(1)) }', 'lancerait un programme'],
  ['HTML', '.a { }\n</style><script>', 'ne contient pas de HTML'],
])('%s is told', (_what, css, reason) => {
  expect(stylesheetFaults(css)).toEqual([expect.objectContaining({ reason: expect.stringContaining(reason) })]);
});

test('pictures of the site are fine in every form', () => {
  expect(stylesheetFaults('.a { background: image-set("/images/a.png" 1x, "/images/b.png" 2x) }')).toEqual([]);
});

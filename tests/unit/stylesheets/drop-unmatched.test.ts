import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dropUnmatched } from '../../../src/stylesheets/drop-unmatched.ts';
import { tagsIn } from '../../../src/stylesheets/elements-in.ts';

function drop(css: string, html: string, scripted: { names?: string[]; tags?: string[] } = {}): string {
  const { names = [], tags = [] } = scripted;
  const root = postcss.parse(css);
  dropUnmatched(root, tagsIn([html]), { names: new Set(names), tags: new Set(tags) });
  return root.toString();
}

test.each([
  ['a.b', '<a class="c"><i class="b">', false],
  ['a.b', '<a class="c b">', true],
  ['input[type=radio]', '<input type="search">', false],
  ['input[type=radio]:checked+label', '<input type="radio"><label>', true],
  ['label[class*=" fr-icon-"]', '<label class="fr-label"><i class="x fr-icon-y">', false],
  ['[class^=fr-icon-]::before', '<i class="fr-icon-y">', true],
  ['a[href^="http"]::after', '<a href="/x">', false],
  ['a[href^="http"]::after', '<a title="a > b" href="https://exemple.fr">', true],
  ['a[href^="HTTP" i]', '<a href="http://exemple.fr">', true],
  ['a[title="a&b"]', '<a title="a&amp;b">', true],
  ['#x > p', '<p><b id="y">', false],
  ['#x > p', '<p><b id="x">', true],
  // What is only where it stands, or only now and then, is taken to be.
  ['ul:hover > li:first-child:not(.a)', '<ul><li class="a">', true],
  ['p:is(.a, .b) ~ *', '<p>', true],
  // What can't be read stays.
  ['&:hover', '', true],
])('%s in %s: %s', (selector, html, stays) => {
  expect(drop(`${selector}{top:0}`, html)).toBe(stays ? `${selector}{top:0}` : '');
});

test('of a list, the selectors that match stay; so do the steps of an animation', () => {
  const css = '@media print{i.a{top:0}}i.a,b.a{top:0}@keyframes k{from{top:0}50%{top:1px}}';
  expect(drop(css, '<b class="a">')).toBe('b.a{top:0}@keyframes k{from{top:0}50%{top:1px}}');
});

test('what a script may add to an element of the pages stays, and so does the element that it makes', () => {
  const css = 'p.open{top:0}p[aria-expanded=true]{top:0}li.open{top:0}mark{top:0}em{top:0}';
  expect(drop(css, '<p>', { names: ['open', 'aria-expanded'], tags: ['mark'] })).toBe(
    'p.open{top:0}p[aria-expanded=true]{top:0}mark{top:0}',
  );
});

test('a script changes neither the type nor the id of an element', () => {
  expect(drop('input[type=image],input#image{top:0}', '<input type="text">', { names: ['type', 'id', 'image'] })).toBe(
    '',
  );
});

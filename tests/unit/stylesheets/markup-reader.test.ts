import { expect, test } from 'vitest';
import { readTogether } from '../../../src/published-pages/read-together.ts';
import { markupReader } from '../../../src/stylesheets/markup-reader.ts';

function markupOf(html: string): string {
  const { reader, pieces } = markupReader(html);
  readTogether(html, [reader]);
  return [...pieces].join('');
}

test('what a page has more than once is there once, without its text', () => {
  expect(markupOf('<p class="a">un</p><p class="a">deux</p><p class="b">')).toBe('<p class="a"><p class="b">');
});

test('a tag is whole, whatever its attributes hold', () => {
  expect(markupOf('<a title="a > b" class="c">x</a>')).toBe('<a title="a > b" class="c">');
});

test('what stands in a comment is no tag', () => {
  expect(markupOf('<!-- <b> --><p>')).toBe('<p>');
});

test('inline scripts and styles are there, with what they hold', () => {
  const style = '<style>p{color:var(--a)}</style>';
  expect(markupOf(`${style}<p>un</p><p>`)).toBe(`<style>${style}<p>`);
});

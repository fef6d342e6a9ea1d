import { expect, test } from 'vitest';
import { DistinctMarkup } from '../../../src/stylesheets/distinct-markup.ts';

function markupOf(...documents: string[]): string {
  const markup = new DistinctMarkup();
  for (const html of documents) markup.add(html);
  return String(markup);
}

test('what many documents have is there once, without their text', () => {
  expect(markupOf('<p class="a">un</p>', '<p class="a">deux</p><p class="b">')).toBe('<p class="a"><p class="b">');
});

test('a tag is whole, whatever its attributes hold', () => {
  expect(markupOf('<a title="a > b" class="c">x</a>')).toBe('<a title="a > b" class="c">');
});

test('inline scripts and styles are there, with what they hold', () => {
  const style = '<style>p{color:var(--a)}</style>';
  expect(markupOf(`${style}<p>`)).toBe(`<style><p>${style}`);
});

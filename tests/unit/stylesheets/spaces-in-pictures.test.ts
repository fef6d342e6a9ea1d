import { expect, test } from 'vitest';
import { spacesInPictures } from '../../../src/stylesheets/spaces-in-pictures.ts';

test('spaces of inline SVG pictures are written as they are', () => {
  const css = `i{mask-image:url("data:image/svg+xml,%3csvg%20xmlns='x'%20width='1'/%3e")}`;
  expect(spacesInPictures(css)).toBe(`i{mask-image:url("data:image/svg+xml,%3csvg xmlns='x' width='1'/%3e")}`);
});

test.each([
  'i{background:url(data:image/svg+xml,%3csvg%20/%3e)}',
  'i{background:url("/a%20b.svg")}',
  'i{content:"%20"}',
])('elsewhere, they mean something else, or end the address: %s', (css) => {
  expect(spacesInPictures(css)).toBe(css);
});

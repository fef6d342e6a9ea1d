import { expect, test } from 'vitest';
import { picturesApart } from '../../../src/stylesheets/pictures-apart.ts';

const drawing = (size: number) =>
  `<svg xmlns='http://www.w3.org/2000/svg'><path fill='#000' d='M0 0${'h1'.repeat(size)}'/></svg>`;
const inlined = (svg: string) => `url("data:image/svg+xml;charset=utf8,${svg.replace(/[<>#]/g, encodeURIComponent)}")`;

test('a large drawing becomes a file, named after what it shows, just as it was', () => {
  const large = drawing(3000);
  const { css, pictures } = picturesApart(`p{background:${inlined(large)},red}`, '/_astro');
  const [[name, svg] = []] = [...pictures];
  expect(svg).toBe(large);
  expect(name).toMatch(/^picture\.[\w-]{8}\.svg$/);
  expect(css).toBe(`p{background:url(/_astro/${name}),red}`);
});

test('the same drawing is one file, however often it is used', () => {
  const { pictures } = picturesApart(`p{background:${inlined(drawing(3000))}}q{mask:${inlined(drawing(3000))}}`, '/a');
  expect(pictures.size).toBe(1);
});

test('small drawings, and what is in base 64, stay', () => {
  const css = `p{mask:${inlined(drawing(10))}}q{mask:url("data:image/svg+xml;base64,${'A'.repeat(5000)}")}`;
  expect(picturesApart(css, '/_astro')).toEqual({ css, pictures: new Map() });
});

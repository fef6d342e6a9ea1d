import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { dsfrFonts } from '../../../src/stylesheets/dsfr-fonts.ts';

const dsfr = readFileSync('node_modules/@gouvfr/dsfr/dist/core/core.main.min.css', 'utf8');
const css = lightened(dsfr);
const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];

function lightened(text: string): string {
  return String(transform({ filename: 'dsfr.css', code: Buffer.from(text), visitor: dsfrFonts }).code);
}

test('fonts are WOFF 2 alone', () => {
  expect(faces.length).toBeGreaterThan(3);
  for (const face of faces) expect(face).toMatch(/src:\s*url\([^)]*\.woff2"?\) format\("woff2"\)\s*[;}]/);
});

test.each(['Marianne-Medium', 'Italic'])('there is no %s', (name) => {
  expect(dsfr).toContain(name);
  expect(css).not.toContain(name);
});

test('faces swap, so that text is never hidden', () => {
  for (const face of faces) expect(face).toMatch(/font-display:\s*swap/);
});

test('fallbacks of the same measure stand behind Marianne, once', () => {
  expect(css).toMatch(/font-family:\s*"?Marianne"?, Marianne as Arial, Marianne as Roboto,\s*arial/);
  expect(lightened(css)).toBe(css);
});

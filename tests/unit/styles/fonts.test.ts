import { readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import { parse, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';

/** Average widths of a letter of Latin text, in ems, as @capsizecss/metrics 4.3.0 publishes them. */
const FALLBACKS = [
  { family: 'Marianne as Arial', weight: '400', font: 'Regular', width: 913 / 2048 },
  { family: 'Marianne as Arial', weight: '700', font: 'Bold', width: 983 / 2048 },
  { family: 'Marianne as Roboto', weight: '400', font: 'Regular', width: 911 / 2048 },
  { family: 'Marianne as Roboto', weight: '700', font: 'Bold', width: 926 / 2048 },
];

const faces = declaredFaces(readFileSync('src/styles/fonts.css', 'utf8'));

describe.each(FALLBACKS)('$family $weight', ({ family, weight, font, width }) => {
  test('is as wide and as high as Marianne', async () => {
    const marianne = await fromFile(`node_modules/@gouvfr/dsfr/dist/fonts/Marianne-${font}.woff2`);
    const size = marianne.xWidthAvg / marianne.unitsPerEm / width;
    const percent = (value: number) => (value / marianne.unitsPerEm / size) * 100;
    const face = faces.find(
      (candidate) => candidate['font-family'] === `"${family}"` && candidate['font-weight'] === weight,
    );
    expect(Number.parseFloat(face?.['size-adjust'] ?? '')).toBeCloseTo(size * 100, 1);
    expect(Number.parseFloat(face?.['ascent-override'] ?? '')).toBeCloseTo(percent(marianne.ascent), 1);
    expect(Number.parseFloat(face?.['descent-override'] ?? '')).toBeCloseTo(percent(-marianne.descent), 1);
    expect(Number.parseFloat(face?.['line-gap-override'] ?? '')).toBeCloseTo(percent(marianne.lineGap), 1);
  });
});

function declaredFaces(css: string): Record<string, string>[] {
  return parse(css)
    .nodes.filter((node) => node.type === 'atrule')
    .map((node) => declarations(node as unknown as Rule));
}

function declarations(rule: Rule): Record<string, string> {
  return Object.fromEntries(rule.nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])));
}

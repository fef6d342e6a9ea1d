import type { Declaration, FontFaceProperty, FontFaceRule, Visitor } from 'lightningcss';

const FALLBACKS = ['Marianne as Arial', 'Marianne as Roboto'];

/**
 * A visitor for Lightning CSS that lightens what the DSFR declares of its fonts, in development as in a build:
 *
 * - WOFF 2 alone: every browser that runs ES modules reads it.
 * - No Medium. The DSFR asks for it in a few labels only (buttons, accordions), for which every page would load
 *   a third file; a browser then takes Regular (https://www.w3.org/TR/css-fonts-4/#font-style-matching).
 * - No italics, 45 kB for the first word that is stressed: a browser slants Regular and Bold.
 * - Behind Marianne, fallbacks of its own width and height (src/styles/fonts.css).
 *
 * @see https://lightningcss.dev/transforms.html
 */
export const dsfrFonts: Visitor<never> = {
  Rule: {
    'font-face': (rule) =>
      isMedium(rule.value) || isItalic(rule.value) ? [] : { ...rule, value: lightened(rule.value) },
  },
  Declaration: { 'font-family': withFallbacks },
};

function isMedium({ properties }: FontFaceRule): boolean {
  return properties.some(
    ({ type, value }) =>
      type === 'font-weight' &&
      value.some(
        (weight) => weight.type === 'absolute' && weight.value.type === 'weight' && weight.value.value === 500,
      ),
  );
}

function isItalic({ properties }: FontFaceRule): boolean {
  return properties.some(({ type, value }) => type === 'font-style' && value.type === 'italic');
}

function lightened(face: FontFaceRule): FontFaceRule {
  return { ...face, properties: face.properties.map(withoutWoff1) };
}

function withoutWoff1(property: FontFaceProperty): FontFaceProperty {
  if (property.type !== 'source') return property;
  const isKept = (source: (typeof property.value)[number]) =>
    source.type !== 'url' || source.value.format?.type !== 'woff';
  return { ...property, value: property.value.filter(isKept) };
}

type FontFamily = Extract<Declaration, { property: 'font-family' }>;

function withFallbacks(declaration: FontFamily | { property: 'unparsed' }): FontFamily | undefined {
  if (declaration.property === 'unparsed') return undefined;
  const [first, ...others] = declaration.value;
  if (first !== 'Marianne' || others.length === 0 || others.some((name) => FALLBACKS.includes(name))) return undefined;
  return { ...declaration, value: [first, ...FALLBACKS, ...others] };
}

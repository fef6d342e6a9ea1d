import { words } from './words.ts';

/** The kinds of value that a declaration may have, by what they could do to the rest of a page. */
export type ValueKind = 'harmless' | 'text' | 'size' | 'space' | 'margin' | 'shadow' | 'ratio' | 'zero' | 'layer';

/**
 * What a `style` attribute may declare: how a piece of a page looks, not where it goes. What word processors and
 * drawing programs leave behind is among it.
 */
const PROPERTIES: Readonly<Record<ValueKind, ReadonlySet<string>>> = {
  harmless: words(`
    accent-color background background-attachment background-clip background-color background-image background-origin
    background-position background-repeat background-size border-block-color border-bottom-color border-bottom-style
    border-collapse border-color border-left-color border-left-style border-right-color border-right-style border-style
    border-top-color border-top-style caption-side clip-rule color column-rule-color column-rule-style
    cursor empty-cells enable-background fill fill-opacity fill-rule filter font-feature-settings font-kerning
    font-optical-sizing font-stretch font-style font-variant font-variant-caps font-variant-ligatures
    font-variant-numeric font-variation-settings font-weight image-rendering isolation line-break mix-blend-mode
    paint-order position quotes shape-rendering stop-color stop-opacity stroke stroke-dasharray
    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
    text-align-last text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style
    text-decoration-thickness text-justify text-rendering text-transform text-underline-offset text-underline-position
    text-wrap transition user-select widows orphans
    align-content align-items align-self appearance box-sizing break-after break-before break-inside clear direction
    display flex flex-direction flex-flow flex-grow flex-shrink flex-wrap float grid-area grid-auto-flow grid-column grid-row
    grid-template-areas hyphens justify-content justify-items justify-self list-style list-style-position
    list-style-type object-fit object-position opacity order overflow overflow-wrap overflow-x overflow-y
    page-break-after page-break-before page-break-inside place-content place-items place-self tab-size table-layout
    text-overflow visibility white-space word-break word-wrap
  `),
  text: words('font font-family font-size letter-spacing text-indent vertical-align word-spacing'),
  size: words(`
    aspect-ratio block-size columns column-count column-width flex-basis grid-auto-columns grid-auto-rows
    grid-template-columns grid-template-rows height inline-size max-height max-width min-height min-width width
  `),
  space: words(`
    border border-bottom border-bottom-left-radius border-bottom-right-radius border-bottom-width border-left
    border-left-width border-radius border-right border-right-width border-spacing border-top border-top-left-radius
    border-top-right-radius border-top-width border-width column-gap column-rule column-rule-width gap grid-column-gap
    grid-gap grid-row-gap padding padding-block padding-bottom padding-inline padding-left padding-right padding-top
    row-gap
  `),
  margin: words('margin margin-block margin-bottom margin-inline margin-left margin-right margin-top'),
  shadow: words('box-shadow outline outline-offset outline-width text-shadow'),
  ratio: words('line-height zoom'),
  zero: words('bottom inset left right top'),
  layer: words('z-index'),
};

const SPACE = {
  '': 100,
  px: 400,
  em: 25,
  rem: 25,
  pt: 300,
  cm: 10,
  mm: 100,
  in: 4,
  '%': 100,
  vw: 25,
  vh: 25,
  ch: 40,
};

/** The largest number that a value of each kind may hold, by unit. What is missing here is not allowed. */
export const LARGEST: Readonly<Record<ValueKind, Readonly<Record<string, number>>>> = {
  harmless: {
    ...{
      '': 1000,
      px: 2000,
      em: 100,
      rem: 100,
      pt: 1500,
      cm: 50,
      mm: 500,
      in: 20,
      '%': 100,
      vw: 100,
      vh: 100,
      ch: 200,
    },
    ...{ deg: 360, turn: 1, s: 10, ms: 10_000 },
  },
  text: { '': 1000, px: 100, em: 6, rem: 6, pt: 75, cm: 3, mm: 30, in: 1, '%': 600, ch: 10, ex: 10, vw: 10 },
  size: {
    ...{ '': 1000, px: 2000, em: 125, rem: 125, pt: 1500, cm: 50, mm: 500, in: 20, '%': 100, vw: 100, vh: 100 },
    ...{ dvh: 100, svh: 100, ch: 200, ex: 200, fr: 12 },
  },
  space: SPACE,
  margin: SPACE,
  shadow: { '': 1, px: 50, em: 3, rem: 3, pt: 40, '%': 100 },
  ratio: { '': 4, px: 100, em: 4, rem: 6, pt: 75, '%': 400 },
  zero: { '': 0, px: 0, '%': 0, em: 0, rem: 0 },
  // Below the menus and windows of the layout.
  layer: { '': 10 },
};

/**
 * How far below zero a number of some kinds may go, as a part of how far above: what is pulled out of its place a
 * little stays within the page.
 */
export const NEGATIVE: Readonly<Partial<Record<ValueKind, number>>> = { harmless: 1, text: 1, shadow: 1, margin: 0.1 };

/** What any value may call: colours, gradients, filters, variables of the design system, and the columns of a grid. */
export const FUNCTIONS = words(`
  color color-mix hsl hsla hwb lab lch light-dark oklab oklch rgb rgba var clamp fit-content max min minmax repeat
  conic-gradient linear-gradient radial-gradient repeating-linear-gradient repeating-radial-gradient
  blur brightness contrast cubic-bezier grayscale hue-rotate invert opacity saturate sepia steps
`);

/** The kind of value that a property takes, or nothing when a page may not declare it. */
export function kindOf(property: string): ValueKind | undefined {
  const name = property.replace(/^-(?:webkit|moz|ms|o)-/, '');
  return (Object.keys(PROPERTIES) as ValueKind[]).find((kind) => PROPERTIES[kind].has(name));
}

/** What browsers know nothing of: a word processor's or a drawing program's own notes. */
export function isNote(property: string): boolean {
  return /^(?:mso-|-inkscape-|-aw-|tab-stops$|punctuation-wrap$)/.test(property);
}

import { words } from './words.ts';

/** The kinds of value that a declaration may have, by what they could do to the rest of a page. */
export type ValueKind = 'harmless' | 'text' | 'size' | 'space' | 'ratio';

/** What a `style` attribute may declare: how a piece of a page looks, not where it goes. */
const PROPERTIES: Readonly<Record<ValueKind, ReadonlySet<string>>> = {
  harmless: words(`
    background-color border-block-color border-bottom-color border-bottom-style border-collapse border-color
    border-left-color border-left-style border-right-color border-right-style border-style border-top-color
    border-top-style caption-side clip-rule color fill fill-opacity fill-rule font-style font-variant font-weight stop-color stop-opacity
    stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
    stroke-width text-align text-decoration
    text-decoration-color text-decoration-line text-decoration-style text-transform
    align-content align-items align-self box-sizing break-after break-before break-inside clear direction display flex
    flex-direction flex-grow flex-shrink flex-wrap float grid-auto-flow justify-content justify-items justify-self
    list-style list-style-position list-style-type object-fit object-position opacity order overflow overflow-wrap
    overflow-x overflow-y page-break-after page-break-before page-break-inside table-layout text-overflow
    vertical-align visibility white-space word-break word-wrap hyphens background
  `),
  text: words('font font-family font-size letter-spacing text-indent word-spacing'),
  size: words(`
    aspect-ratio block-size columns column-count column-width flex-basis grid-template-columns grid-template-rows height
    inline-size max-height max-width min-height min-width width
  `),
  space: words(`
    border border-bottom border-bottom-width border-left border-left-width border-radius border-right
    border-right-width border-spacing border-top border-top-width border-width column-gap gap grid-gap margin
    margin-bottom margin-left margin-right margin-top padding padding-bottom padding-left padding-right padding-top
    row-gap
  `),
  ratio: words('line-height'),
};

/** The largest number that a value of each kind may hold, by unit. What is missing here is not allowed. */
export const LARGEST: Readonly<Record<ValueKind, Readonly<Record<string, number>>>> = {
  harmless: { '': 1000, px: 2000, em: 100, rem: 100, '%': 100, deg: 360, turn: 1 },
  text: { '': 1000, px: 100, em: 6, rem: 6, pt: 75, '%': 600, ch: 10, ex: 10 },
  size: {
    '': 1000,
    px: 2000,
    em: 125,
    rem: 125,
    pt: 1500,
    cm: 50,
    mm: 500,
    '%': 100,
    vw: 100,
    vh: 100,
    ch: 200,
    fr: 12,
  },
  space: { '': 100, px: 400, em: 25, rem: 25, pt: 300, cm: 10, mm: 100, '%': 100, vw: 25, vh: 25, ch: 40 },
  ratio: { '': 4, px: 100, em: 4, rem: 6, '%': 400 },
};

/** What a value may call: colours, variables of the design system, and the columns of a grid. */
export const FUNCTIONS = words('hsl hsla max min minmax repeat rgb rgba var');

/** The kind of value that a property takes, or nothing when a page may not declare it. */
export function kindOf(property: string): ValueKind | undefined {
  return (Object.keys(PROPERTIES) as ValueKind[]).find((kind) => PROPERTIES[kind].has(property));
}

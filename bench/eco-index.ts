/** Twentieths of the pages of HTTP Archive, by elements, by requests and by kB. */
const TWENTIETHS = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
    2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
};
const WEIGHTS = { elements: 3, requests: 2, kilobytes: 1 };
const KINDS = ['elements', 'requests', 'kilobytes'] as const;

/**
 * The EcoIndex of a page, from 0 to 100: above 80 is A. The package of this name may not be changed or shared changed
 * (CC BY-NC-ND), which is no licence for a site of the State; the formula is public.
 *
 * @param page Its elements (what is inside an SVG left out), requests, and kB (of 1,024 bytes) over the wire.
 * @see https://github.com/cnumr/ecoindex_reference
 */
export function ecoIndex(page: Record<(typeof KINDS)[number], number>): number {
  const ranks = KINDS.map((kind) => WEIGHTS[kind] * rank(TWENTIETHS[kind], page[kind]));
  return 100 - (5 * ranks.reduce((sum, one) => sum + one, 0)) / 6;
}

/** Where a value stands, from 0 to 20, in proportion between two twentieths. */
function rank(bounds: readonly number[], value: number): number {
  const above = bounds.findIndex((bound) => value < bound);
  if (above === -1) return bounds.length - 1;
  const [low = 0, high = 0] = bounds.slice(above - 1, above + 1);
  return above - 1 + (value - low) / (high - low);
}

/**
 * What the live page (/approche/acceleration) weighed and scored in November 2026, before this generator: kB over the
 * wire with brotli, and Lighthouse 13 on a mobile.
 */
export const INCUMBENT = {
  weight: { requests: 21, all: 338, Font: 170, Stylesheet: 87, Image: 41, Script: 27, Document: 6, other: 8 },
  lighthouse: { performance: 72, accessibility: 100, 'best-practices': 100, seo: 100, shift: 0.33 },
};

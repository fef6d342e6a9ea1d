import type { Heading } from '../markdown/collect-headings.ts';

/** An entry of a page's table of contents, and those below it. */
export interface SummaryEntry {
  text: string;
  /** The id of the heading. */
  id: string;
  items: SummaryEntry[];
}

/** A page with fewer headings is seen at a glance. */
const FEWEST = 3;

/** A page's table of contents. Empty when it has fewer than three headings. */
export function summary(headings: readonly Heading[]): SummaryEntry[] {
  const entries = outline(headings);
  const count = entries.reduce((sum, { items }) => sum + 1 + items.length, 0);
  return count < FEWEST ? [] : entries;
}

/**
 * The headings of a page's two highest levels, the lower under the higher.
 *
 * @param headings In the order of the page; those without an id can't be linked to, and are left out.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/sommaire
 */
export function outline(headings: readonly Heading[]): SummaryEntry[] {
  const linkable = headings.filter(({ slug, text }) => slug !== '' && text.trim() !== '');
  const highest = Math.min(...linkable.map(({ depth }) => depth));
  const entries: SummaryEntry[] = [];
  for (const { depth, slug, text } of linkable.filter(({ depth }) => depth <= highest + 1)) {
    // A lower heading that comes before any higher one stands by itself.
    const list = depth > highest ? (entries.at(-1)?.items ?? entries) : entries;
    list.push({ text, id: slug, items: [] });
  }
  return entries;
}

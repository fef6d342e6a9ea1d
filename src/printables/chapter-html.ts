import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { headingRank } from 'hast-util-heading-rank';
import { toHtml } from 'hast-util-to-html';
import { visit } from '../markdown/visit.ts';
import { type Chapters, chapterHref } from './chapters.ts';

/** The attributes that name elements of the same page by their ids. */
const REFERENCES = ['htmlFor', 'ariaControls', 'ariaDescribedBy', 'ariaLabelledBy', 'ariaOwns', 'headers', 'list'];

/**
 * The text of a page as a chapter of a longer one: its ids get a prefix, so that they stay unique; its links to a
 * chapter lead there; its headings are one level lower, below the title of the chapter.
 *
 * @param html The page's own, whole or not.
 * @param permalink The page's, from which its relative links start.
 */
export function chapterHtml(html: string, permalink: string, chapters: Chapters): string {
  const tree = fromHtml(html, { fragment: true });
  const prefix = chapters.prefixes.get(permalink) ?? '';
  visit(tree, 'element', (element) => {
    lowerHeading(element);
    prefixIds(element, prefix);
    const { href } = element.properties;
    if (typeof href === 'string') element.properties['href'] = chapterHref(href, permalink, chapters);
  });
  return toHtml(tree);
}

function lowerHeading(element: Element): void {
  const rank = headingRank(element);
  if (rank !== undefined) element.tagName = `h${Math.min(rank + 1, 6)}`;
}

function prefixIds({ properties }: Element, prefix: string): void {
  for (const name of ['id', 'name']) {
    if (typeof properties[name] === 'string') properties[name] = `${prefix}${properties[name]}`;
  }
  for (const name of REFERENCES) {
    const ids = properties[name];
    if (Array.isArray(ids)) properties[name] = ids.map((id) => `${prefix}${id}`);
    else if (typeof ids === 'string') properties[name] = `${prefix}${ids}`;
  }
}

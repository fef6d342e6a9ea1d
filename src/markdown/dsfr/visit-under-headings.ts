import type { Element, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type SKIP, visit } from '../visit.ts';

/** Where an element stands: its place among its siblings, and the heading that it comes under. */
export interface Place {
  index: number;
  parent: Parents;
  /** The text of the nearest heading before it. */
  heading: string | undefined;
}

/** What the visit does next, as for `unist-util-visit`: go on, skip what is inside, and from where. */
type Next = typeof SKIP | [typeof SKIP, number] | undefined;

/** Visits every element of a tree, in the page's order, and tells the heading that it comes under. */
export function visitUnderHeadings(tree: Root, visitor: (element: Element, place: Place) => Next): void {
  let heading: string | undefined;
  visit(tree, 'element', (element, index, parent) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim() || heading;
    return index === undefined || !parent ? undefined : visitor(element, { index, parent, heading });
  });
}

import type { Element } from 'hast';

/** Elements whose text nobody reads. */
const UNSEEN = ['script', 'style', 'template', 'noscript'];

/** Whether an element is none of the page's own: our build marks what it adds. */
export function isLeftOut({ properties, tagName }: Element): boolean {
  return 'dataAdded' in properties || UNSEEN.includes(tagName);
}

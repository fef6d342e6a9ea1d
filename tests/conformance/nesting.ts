import type { Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { isLeftOut } from './left-out.ts';

/** Elements that say what a text is; what a design system wraps around them is of no interest. */
const TELLING = new Set('ul ol li blockquote table pre h1 h2 h3 h4 h5 h6 a em strong code del sup sub'.split(' '));

/** What each text of a page is in: `ul li strong: The text`, one line for each change. */
export function nestingOf(tree: Root): string[] {
  const lines: string[] = [];
  let current: string | undefined;
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element' && isLeftOut(node)) return SKIP;
    if (node.type !== 'text' || node.value.trim() === '') return undefined;
    const names = ancestors.flatMap((one) => (one.type === 'element' && TELLING.has(one.tagName) ? one.tagName : []));
    const path = names.join(' ');
    const text = node.value.replace(/\s+/g, ' ').trim();
    if (path === current) lines.push(`${lines.pop()} ${text}`);
    else lines.push(`${path}: ${text}`);
    current = path;
    return undefined;
  });
  return lines;
}

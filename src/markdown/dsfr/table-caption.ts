import type { Element, Parents } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/** `Tableau : …` or `Tableau 2 : …`, whatever the space before the colon. */
const CAPTION = /^\s*Tableau(?:\s+\d+)?\s*:\s*\S/i;

/**
 * Makes the paragraph right before a table its caption, when it starts with « Tableau : » (our own convention:
 * Markdown has none). The words stay what they are.
 *
 * @returns The index of the first node that the captioned table now stands for.
 */
export function takeCaption(table: Element, parent: Parents, index: number): number {
  const before = lastNonBlank(parent, index);
  const paragraph = parent.children[before];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p' || !CAPTION.test(textOf(paragraph))) return index;
  table.children = [h('caption', paragraph.children), ...table.children.filter((child) => !isCaption(child))];
  return before;
}

function lastNonBlank({ children }: Parents, end: number): number {
  return children.slice(0, end).findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '');
}

function isCaption(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'caption';
}

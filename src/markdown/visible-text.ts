import type { Nodes } from 'hast';

/**
 * What a visitor reads or hears of an element that its writer wrote: its text and the alternatives of its pictures,
 * white space folded, without what the generator added (`data-added`).
 *
 * (`hast-util-to-string` knows neither alternatives nor additions.)
 */
export function visibleText(node: Nodes): string {
  return written(node).replace(/\s+/g, ' ').trim();
}

function written(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.properties['dataAdded'] !== undefined) return '';
    if (node.tagName === 'img') return ` ${node.properties['alt'] ?? ''} `;
  }
  return node.children.map(written).join('');
}

import type { Nodes, Root } from 'mdast';
import type { Transformer } from 'unified';
import { SKIP, visit } from '../visit.ts';
import { type DsfrElement, dsfrElement } from './dsfr-element.ts';

const GROUP = 'fr-accordions-group';

/**
 * Puts accordions that follow each other into a group. Opening one does not close the others: a reader may
 * compare them, and nothing moves away under the pointer.
 */
export function groupAccordions(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'dsfrElement', (node, index, parent) => {
      if (!isAccordion(node) || !parent || index === undefined || hasClass(parent, GROUP)) return;
      const following = parent.children.slice(index);
      const end = following.findIndex((child) => !isAccordion(child));
      const run = end === -1 ? following : following.slice(0, end);
      parent.children.splice(index, run.length, dsfrElement(`div.${GROUP}`, { dataFrGroup: 'false' }, run));
      return [SKIP, index];
    });
}

function isAccordion(node: Nodes): node is DsfrElement {
  return hasClass(node, 'fr-accordion');
}

function hasClass(node: Nodes, name: string): boolean {
  if (node.type !== 'dsfrElement') return false;
  const { className } = node.data.hProperties;
  return Array.isArray(className) && className.includes(name);
}

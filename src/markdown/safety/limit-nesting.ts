import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { Transformer } from 'unified';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';

interface Step {
  node: Node;
  depth: number;
  place: { line: number; column: number };
}

/**
 * Refuses a page whose parts are nested too deep to be read by anyone, and cuts off what is below: plugins walk the
 * tree by calling themselves, and would fail.
 */
export function limitNesting(): Transformer<MdastRoot> {
  return (tree, file) => cut(tree, 100, file);
}

/** The same for HTML, where one component is several elements. A plugin can only stand once in a list. */
export function limitHtmlNesting(): Transformer<HastRoot> {
  return (tree, file) => cut(tree, 200, file);
}

/** Walks the tree without calling itself. */
function cut(tree: Node, deepest: number, file: VFile): void {
  const open: Step[] = [{ node: tree, depth: 0, place: { line: 1, column: 1 } }];
  let isTold = false;
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, depth, place } = step;
    if (!isParent(node)) continue;
    const here = node.position?.start ?? place;
    if (depth <= deepest) {
      for (const child of node.children) open.push({ node: child, depth: depth + 1, place: here });
      continue;
    }
    node.children = [];
    if (!isTold) file.messages.push(fault(file, here, TOO_DEEP, 'unreadable-page'));
    isTold = true;
  }
}

const TOO_DEEP =
  'À partir d’ici, trop d’éléments sont les uns dans les autres : citations (>), listes, balises ou crochets. Fermez-les, ou retirez les signes répétés.';

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children);
}

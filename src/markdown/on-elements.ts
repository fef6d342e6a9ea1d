import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from './visit.ts';

/**
 * A plugin that changes elements of some names only, one by one, shown those alone: libraries walk the tree with
 * `unist-util-visit`, which takes longer over a whole page than all of our own plugins together (see `visit`).
 *
 * @param plugin Its transformer takes the tree alone. It may change such an element, but not put another in its place.
 */
export function onElements<Options extends unknown[]>(
  tagNames: readonly string[],
  plugin: Plugin<Options, Root>,
): Plugin<Options, Root> {
  return function (...options) {
    const transform = plugin.apply(this, options) as (tree: Root) => void;
    return (tree) => transform({ type: 'root', children: outermost(tree, tagNames) });
  };
}

function outermost(tree: Root, tagNames: readonly string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (!tagNames.includes(element.tagName)) return undefined;
    found.push(element);
    return SKIP;
  });
  return found;
}

import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Transformer } from 'unified';
import { SKIP, visit } from '../visit.ts';

/**
 * Keeps headings that have no id from being given one: those in raw HTML, and those without a letter. Jekyll gives
 * them none. `@astrojs/mdx` collects the headings of a page after all plugins, and gives an id to each that lacks one,
 * but it does not look into raw HTML.
 *
 * Goes last of the plugins that look at elements.
 */
export function headingsWithoutId(): Transformer<Root, Root> {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[1-6]$/.test(node.tagName) || index === undefined || !parent || node.properties['id']) return;
      delete node.properties['id'];
      parent.children[index] = { type: 'raw', value: toHtml(node) };
      return SKIP;
    });
  };
}

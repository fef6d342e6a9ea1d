import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

const SELF_CLOSED = /<iframe\b([^<>]*?)\/>(?!\s*<\/iframe)/gi;

/**
 * Closes frames that are written `<iframe … />`, as kramdown did. HTML knows no such thing: the rest of the page
 * would end up inside the frame, where no one sees it.
 */
export function selfClosedFrames(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'html', (node) => {
      node.value = node.value.replace(SELF_CLOSED, '<iframe$1></iframe>');
    });
}

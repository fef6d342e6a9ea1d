import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Transformer } from 'unified';
import { EXIT, visit } from './visit.ts';

/**
 * Parses the HTML that a page's Markdown holds, so that the plugins after this one see elements
 * instead of text. A page without any is left as it is: parsing is what costs most here.
 */
export function rawHtml(): Transformer<Root, Root> {
  const parse = rehypeRaw();
  return (tree, file) => (holdsRaw(tree) ? parse(tree, file) : tree);
}

function holdsRaw(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}

import type { Root } from 'mdast';
import type { Processor, Transformer } from 'unified';
import { liquid } from '../liquid/liquid.ts';
import { abbreviations } from './abbreviations.ts';
import { attributeLists } from './attribute-lists.ts';
import { definitionLists } from './definition-lists.ts';
import { headingIds } from './heading-ids.ts';
import { markdownAttribute } from './markdown-attribute.ts';
import { refusedSyntax } from './refused-syntax.ts';
import { tableRules } from './table-rules.ts';

type Plugin = (this: Processor) => Transformer<Root, Root>;

/**
 * What pages written for Jekyll hold besides GFM: each of kramdown's extras works as it does there, or is refused
 * with what to write instead; Liquid is refused. These plugins need the tree as the parser made it: they come
 * before all that change it. They leave `.mdx` pages alone, where braces hold JavaScript.
 */
export const kramdown: Plugin[] = [
  liquid,
  refusedSyntax,
  tableRules,
  markdownAttribute,
  headingIds,
  attributeLists,
  definitionLists,
  abbreviations,
].map(exceptInMdx);

/** MDX switches HTML off, before the plugins of a page are added. */
function exceptInMdx(plugin: Plugin): Plugin {
  return function (this: Processor) {
    const { micromarkExtensions = [] } = this.data();
    const isMdx = micromarkExtensions.some(({ disable }) => disable?.null?.includes('htmlText'));
    return isMdx ? (tree) => tree : plugin.call(this);
  };
}

import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString as textOf } from 'hast-util-to-string';
import type { Transformer } from 'unified';
import { visit } from './visit.ts';

/** A heading that may be linked to. */
export interface Heading {
  /** From 1 to 6. */
  depth: number;
  /** Its id. */
  slug: string;
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    headings: Heading[];
  }
}

/** Notes the headings of a page that have an id. */
export function collectHeadings(): Transformer<Root, Root> {
  return (tree, file) => {
    const headings: Heading[] = [];
    visit(tree, 'element', (node) => {
      const depth = headingRank(node);
      const { id } = node.properties;
      if (depth !== undefined && typeof id === 'string') headings.push({ depth, slug: id, text: textOf(node) });
    });
    file.data.headings = headings;
  };
}

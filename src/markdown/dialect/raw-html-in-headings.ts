import type { ElementContent, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

/**
 * Parses the HTML in the headings of a page's Markdown (`## Le <code>fichier</code>`), so that what it holds counts
 * for their ids. Goes before rehype-slug; the rest of the HTML is parsed after it.
 */
export function rawHtmlInHeadings(): Transformer<Root, Root> {
  return (tree) => {
    visit(tree, 'element', (heading) => {
      if (headingRank(heading) === undefined || heading.children.every(({ type }) => type !== 'raw')) return;
      const parsed = raw({ type: 'root', children: heading.children });
      if (parsed.type === 'root') heading.children = parsed.children as ElementContent[];
    });
  };
}

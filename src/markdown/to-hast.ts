import type { Root } from 'hast';
import type { Root as Mdast } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';

/** From Markdown to an HTML tree, through every plugin. Called, each gives a copy that more plugins can be added to. */
export const markdownToHast = withPlugins(unified().use(remarkParse));
export const mdxToHast = withPlugins(unified().use(remarkParse).use(remarkMdx) as never);

function withPlugins(parser: Processor<Mdast>): Processor<Mdast, Mdast, Root> {
  return parser
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: true, ...remarkRehypeOptions })
    .use(rehypePlugins) as never;
}

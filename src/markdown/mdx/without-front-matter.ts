import type { Root } from 'hast';
import type { Transformer } from 'unified';

/**
 * Keeps a page's front matter from `@astrojs/mdx`, which would import its `layout` as a module: ours is a name, and is
 * drawn around the page by its route.
 */
export function withoutFrontMatter(): Transformer<Root, Root> {
  return (_tree, file) => {
    file.data.astro ??= {};
    file.data.astro.frontmatter = {};
  };
}

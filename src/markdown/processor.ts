import { unified } from '@astrojs/markdown-remark';
import { withoutFrontMatter } from './mdx/without-front-matter.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins.ts';

/** The list of plugins as `@astrojs/mdx` wants it. */
export const markdownProcessor = unified({
  // remark-gfm is listed, in its own place, rather than left to the default.
  gfm: false,
  // kramdownSymbols takes the place of Astro's own.
  smartypants: false,
  // (Astro's types know of no plugin with two options.)
  remarkPlugins: remarkPlugins as [],
  rehypePlugins: [...(rehypePlugins as []), withoutFrontMatter],
  remarkRehype: remarkRehypeOptions,
});

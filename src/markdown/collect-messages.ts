import type { Root } from 'hast';
import type { Plugin } from 'unified';

/**
 * Hands a page's messages, and what is known of it, on to whoever rendered it. Astro's renderer gives back the front matter
 * of the file and nothing else, so they travel in there.
 */
export const collectMessages: Plugin<[], Root> = () => (_tree, file) => {
  file.data.astro ??= {};
  file.data.astro.frontmatter = { messages: file.messages, facts: file.data.facts, publicFiles: file.data.publicFiles };
};

import type { MarkdownProcessor } from '@astrojs/markdown-remark';

/**
 * The list of plugins, for Astro's configuration: it is read at each start, and the list is only needed for a page that
 * changed. Loading it takes longer than building a small site without it.
 */
export const lazyProcessor: MarkdownProcessor = {
  name: 'unified',
  options: {},
  async createRenderer(shared) {
    return (await fullProcessor()).createRenderer(shared);
  },
  async createMdxRenderer(shared, mdx) {
    const { createMdxRenderer } = await fullProcessor();
    if (!createMdxRenderer) throw new Error('The processor of Markdown does not read .mdx pages.');
    return createMdxRenderer(shared, mdx);
  },
};

async function fullProcessor(): Promise<MarkdownProcessor> {
  return (await import('./processor.ts')).markdownProcessor;
}

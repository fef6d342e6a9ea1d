import rehypeStringify from 'rehype-stringify';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { RenderedMarkdown } from '../render-markdown.ts';
import { mdxToHast } from '../to-hast.ts';
import { parseFault } from './parse-faults.ts';

const processor = mdxToHast().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * Renders a `.mdx` page through the same plugins as a `.md` one, to know what is wrong with it.
 * (What is published is compiled by `@astrojs/mdx`, from the same list.)
 */
export async function renderMdx(body: string, path: string, lang?: string): Promise<RenderedMarkdown> {
  const file = new VFile({ path, value: body, data: { astro: { frontmatter: { lang } } } });
  try {
    const html = String(await processor.process(file));
    for (const message of file.messages) message.file = path;
    return {
      html,
      headings: [],
      messages: file.messages,
      facts: file.data.facts,
      publicFiles: file.data.publicFiles,
    };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { html: '', headings: [], messages: [parseFault(error, path)], facts: undefined };
  }
}

import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { parseFault } from './mdx/parse-faults.ts';
import type { PageFacts } from './page-facts.ts';
import { markdownToHast, mdxToHast } from './to-hast.ts';

export interface LintedMarkdown {
  /** What the plugins found wrong, each at its line of the file. */
  messages: VFileMessage[];
  /** What the checks need to know of it. Absent when it could not be parsed. */
  facts: PageFacts | undefined;
  publicFiles?: string[] | undefined;
}

/**
 * Puts a page through the whole plugin list without writing its HTML: all that the checker needs,
 * in two thirds of the time.
 *
 * @param body Markdown, moved down to the line on which it starts in its file.
 * @param path The file's path: `.mdx` is parsed as MDX.
 * @param lang The page's language, when its front matter gives one.
 */
export async function lintMarkdown(body: string, path: string, lang?: string): Promise<LintedMarkdown> {
  const file = new VFile({ path, value: body, data: { astro: { frontmatter: { lang } } } });
  const processor = path.endsWith('.mdx') ? mdxToHast : markdownToHast;
  try {
    await processor.run(processor.parse(file), file);
    for (const message of file.messages) message.file = path;
    return { messages: file.messages, facts: file.data.facts, publicFiles: file.data.publicFiles };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { messages: [parseFault(error, path)], facts: undefined };
  }
}

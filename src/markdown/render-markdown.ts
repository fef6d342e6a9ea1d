import { pathToFileURL } from 'node:url';
import type { MarkdownHeading, MarkdownRenderer } from '@astrojs/markdown-remark';
import type { VFileMessage } from 'vfile-message';
import { renderMdx } from './mdx/render-mdx.ts';
import type { PageFacts } from './page-facts.ts';
import { markdownProcessor } from './processor.ts';

export interface RenderedMarkdown {
  html: string;
  headings: MarkdownHeading[];
  /** What the plugins found wrong, each at its line of the file. */
  messages: VFileMessage[];
  /** What the checks need to know of it. Absent when it could not be parsed. */
  facts: PageFacts | undefined;
  /** The addresses of public files that all this depends on, as `public-file.ts` notes them. */
  publicFiles?: string[] | undefined;
}

/** What `collectMessages` hands on. */
type Collected = Partial<Pick<RenderedMarkdown, 'messages' | 'facts' | 'publicFiles'>>;

const renderer: MarkdownRenderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

/**
 * Renders the Markdown of a page through the whole plugin list. It does so before it awaits anything: a page that
 * takes too long can then be stopped (see `renderSafely`).
 *
 * @param body Markdown, moved down to the line on which it starts in its file.
 * @param path The file's path, for messages.
 * @param lang The page's language, when its front matter gives one.
 */
export async function renderMarkdown(body: string, path: string, lang?: string): Promise<RenderedMarkdown> {
  if (path.endsWith('.mdx')) return renderMdx(body, path, lang);
  const { code, metadata } = await renderer.render(body, {
    fileURL: pathToFileURL(path),
    frontmatter: { lang },
  });
  const { messages = [], facts, publicFiles } = metadata.frontmatter as Collected;
  for (const message of messages) message.file = path;
  return { html: code, headings: metadata.headings, messages, facts, publicFiles };
}

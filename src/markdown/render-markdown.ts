import { pathToFileURL } from 'node:url';
import type { MarkdownHeading, MarkdownRenderer } from '@astrojs/markdown-remark';
import type { VFileMessage } from 'vfile-message';
import { markdownProcessor } from './processor.ts';

export interface RenderedMarkdown {
  html: string;
  headings: MarkdownHeading[];
  /** What the plugins found wrong, each at its line of the file. */
  messages: VFileMessage[];
}

let renderer: Promise<MarkdownRenderer> | undefined;

/**
 * Renders the Markdown of a page through the whole plugin list.
 *
 * @param body Markdown, moved down to the line on which it starts in its file.
 * @param path The file's path, for messages.
 */
export async function renderMarkdown(body: string, path: string): Promise<RenderedMarkdown> {
  renderer ??= Promise.resolve(markdownProcessor.createRenderer({ syntaxHighlight: false }));
  const { code, metadata } = await (await renderer).render(body, { fileURL: pathToFileURL(path) });
  const messages: VFileMessage[] = metadata.frontmatter['messages'] ?? [];
  for (const message of messages) message.file = path;
  return { html: code, headings: metadata.headings, messages };
}

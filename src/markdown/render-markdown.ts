import { type MarkdownHeading, type MarkdownRenderer, unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
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

const OPTIONS = { syntaxHighlight: false } as const;

const renderer: MarkdownRenderer = await markdownProcessor.createRenderer(OPTIONS);

/** The same, without Astro's last step: it parses the HTML of the page once more, as a browser would. */
const rendererWithoutHtml: MarkdownRenderer = await unified({
  ...markdownProcessor.options,
  // unified keeps a plugin's first entry in a list: Astro's own is switched off with it.
  rehypePlugins: [...markdownProcessor.options.rehypePlugins, [rehypeRaw, false]],
}).createRenderer(OPTIONS);

/**
 * What that step changes: HTML can put elements where they can't be, and a note a link into a link. Markdown and our
 * plugins alone put no element where a browser would not leave it.
 */
const HTML_OR_NOTE = /<|\[\^/;

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
  const { render } = HTML_OR_NOTE.test(body) ? renderer : rendererWithoutHtml;
  // Without its path, Astro does not look for pictures to process: `plainAddresses` left it none.
  const { code, metadata } = await render(body, { frontmatter: { lang } });
  const { messages = [], facts, publicFiles } = metadata.frontmatter as Collected;
  for (const message of messages) message.file = path;
  return { html: code, headings: metadata.headings, messages, facts, publicFiles };
}

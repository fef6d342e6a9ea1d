import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { collectHeadings, type Heading } from './collect-headings.ts';
import { renderMdx } from './mdx/render-mdx.ts';
import type { PageFacts } from './page-facts.ts';
import { markdownToHast } from './to-hast.ts';

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
  /** What the plugins found wrong, each at its line of the file. */
  messages: VFileMessage[];
  /** What the checks need to know of it. Absent when it could not be parsed. */
  facts: PageFacts | undefined;
  /** The addresses of public files that all this depends on, as `public-file.ts` notes them. */
  publicFiles?: string[] | undefined;
}

const toHast = markdownToHast().use(collectHeadings).freeze();

/** Parses the HTML of the page once more at the end, as a browser would. */
const processor = toHast().use(rehypeRaw).use(rehypeStringify, { allowDangerousHtml: true }).freeze();
const withoutParsing = toHast().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/**
 * What that parsing changes: HTML can put elements where they can't be, and a note a link into a link. Markdown and our
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
  const file = new VFile({ value: body, data: { astro: { frontmatter: { lang } } } });
  const html = String(await (HTML_OR_NOTE.test(body) ? processor : withoutParsing).process(file));
  for (const message of file.messages) message.file = path;
  const { headings = [], facts, publicFiles } = file.data;
  return { html, headings, messages: file.messages, facts, publicFiles };
}

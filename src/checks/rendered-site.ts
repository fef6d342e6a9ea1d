import type { VFileMessage } from 'vfile-message';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { ParsedPage, ParsedSite } from '../site/parse-site.ts';

/** A site whose pages were rendered: what they say is known, and where their links lead. */
export interface RenderedSite extends ParsedSite {
  pages: RenderedPage[];
  /** The files that are published as they are, by path below the public folder: `images/x.png`. */
  publicFiles: readonly string[];
}

export interface RenderedPage extends ParsedPage {
  rendered: Pick<RenderedMarkdown, 'facts'>;
}

/** One thing that each page must respect by itself. */
export type PageRule = (page: RenderedPage) => VFileMessage[];

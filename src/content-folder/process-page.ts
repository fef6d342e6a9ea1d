import { lintMarkdown } from '../markdown/lint-markdown.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';

/** What is to be done with a page: `lint` finds what is wrong, `render` also writes its HTML. */
export interface PageJob {
  purpose: 'lint' | 'render';
  body: string;
  path: string;
  lang: string | undefined;
}

/** Puts one page through the plugin list. */
export async function processPage({ purpose, body, path, lang }: PageJob): Promise<RenderedMarkdown> {
  if (purpose === 'render') return renderMarkdown(body, path, lang);
  return { html: '', headings: [], ...(await lintMarkdown(body, path, lang)) };
}

import { lintMarkdown } from '../markdown/lint-markdown.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';
import { renderSafely } from '../markdown/safety/render-safely.ts';

/** What is to be done with a page: `lint` finds what is wrong, `render` also writes its HTML. */
export interface PageJob {
  purpose: 'lint' | 'render';
  body: string;
  path: string;
  lang: string | undefined;
}

/** Puts one page through the plugin list. Nothing in it stops the others: what goes wrong is a fault of this page. */
export function processPage(job: PageJob): Promise<RenderedMarkdown> {
  return renderSafely(job, () => render(job));
}

async function render({ purpose, body, path, lang }: PageJob): Promise<RenderedMarkdown> {
  if (purpose === 'render') return renderMarkdown(body, path, lang);
  return { html: '', headings: [], ...(await lintMarkdown(body, path, lang)) };
}

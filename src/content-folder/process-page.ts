import { lintMarkdown } from '../markdown/lint-markdown.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';
import { renderAllSafely } from '../markdown/safety/render-safely.ts';

/** What is to be done with a page: `lint` finds what is wrong, `render` also writes its HTML. */
export interface PageJob {
  purpose: 'lint' | 'render';
  body: string;
  path: string;
  lang: string | undefined;
}

const BATCH = 50;

/**
 * Puts pages through the plugin list. None stops the others: what goes wrong is a fault of that page.
 *
 * @returns The results in the order of the jobs.
 */
export async function processPages(jobs: readonly PageJob[]): Promise<RenderedMarkdown[]> {
  const results: RenderedMarkdown[] = [];
  for (let start = 0; start < jobs.length; start += BATCH) {
    results.push(...(await renderAllSafely(jobs.slice(start, start + BATCH), render)));
  }
  return results;
}

async function render({ purpose, body, path, lang }: PageJob): Promise<RenderedMarkdown> {
  if (purpose === 'render') return renderMarkdown(body, path, lang);
  return { html: '', headings: [], ...(await lintMarkdown(body, path, lang)) };
}

import { getEntry, render } from 'astro:content';
import type { PublishedPage } from './published-site.ts';

/** The content of a page, ready to be drawn by `page-content.astro`: HTML, or the module of a `.mdx` page. */
export type PageContent = Pick<PublishedPage, 'html' | 'headings'> | Awaited<ReturnType<typeof render>>;

export async function pageContent({ name, html, headings }: PublishedPage): Promise<PageContent> {
  if (!name.endsWith('.mdx')) return { html, headings };
  const entry = await getEntry('mdx', name);
  if (!entry) throw new Error(`Astro knows no module for ${name}.`);
  return render(entry);
}

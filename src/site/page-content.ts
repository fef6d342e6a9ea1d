import { getEntry, render } from 'astro:content';
import type { DrawnPage } from './query-site.ts';

/** The content of a page, ready to be drawn by `page-content.astro`: HTML, or the module of a `.mdx` page. */
export type PageContent = Pick<DrawnPage, 'html' | 'headings'> | Awaited<ReturnType<typeof render>>;

export async function pageContent({ name, html, headings }: DrawnPage): Promise<PageContent> {
  if (!name.endsWith('.mdx')) return { html, headings };
  const entry = await getEntry('pages', name);
  // Written just now: Astro shows it once its collection is on the disk.
  if (!entry && import.meta.env.DEV) return { html, headings };
  if (!entry) throw new Error(`Astro knows no module for ${name}.`);
  return render(entry);
}

import { getEntry, render } from 'astro:content';
import type { Content } from './published-site.ts';
import type { DrawnPage } from './query-site.ts';

/** The content of a page, ready to be drawn by `page-content.astro`: HTML, or the module of a `.mdx` page. */
export type PageContent = Content | Awaited<ReturnType<typeof render>>;

export async function pageContent({ name, content }: DrawnPage): Promise<PageContent> {
  if (!name.endsWith('.mdx')) return content();
  const entry = await getEntry('pages', name);
  // Written just now: Astro shows it once its collection is on the disk.
  if (!entry && import.meta.env.DEV) return content();
  if (!entry) throw new Error(`Astro knows no module for ${name}.`);
  return render(entry);
}

import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { siteSource } from './site-source.ts';

/**
 * Fills the collection of pages from the checked site: their front matter, which Astro validates, by path. Their HTML
 * stays in `siteSource`: Astro's data store is one file, written and read whole. A `.mdx` page is compiled by
 * `@astrojs/mdx`, as a module, when it is drawn.
 */
export const pagesLoader: Loader = {
  name: 'pages',
  async load(context) {
    await fill(context);
    if (context.watcher) siteSource().onChange(() => fill(context));
  },
};

async function fill({ store, config, parseData, generateDigest }: LoaderContext): Promise<void> {
  const { pages } = await siteSource().published();
  for (const id of store.keys()) if (!pages.has(id)) store.delete(id);
  for (const [id, { frontMatter }] of pages) {
    const entry = { id, data: await parseData({ id, data: frontMatter }), digest: generateDigest(frontMatter) };
    const filePath = relative(fileURLToPath(config.root), join(contentDir, 'pages', id));
    store.set(id.endsWith('.mdx') ? { ...entry, filePath, deferredRender: true } : entry);
  }
}

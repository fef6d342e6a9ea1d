import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { siteSource } from './site-source.ts';

/**
 * Fills the collection of pages: their front matter, which Astro validates, by path. Their HTML stays in `siteSource`:
 * Astro's data store is one file, written and read whole. A `.mdx` page is compiled by
 * `@astrojs/mdx`, as a module, when it is drawn.
 */
export const pagesLoader: Loader = {
  name: 'pages',
  async load(context) {
    const filled = new WeakSet<object>();
    await fill(context, filled);
    if (context.watcher) siteSource().onChange(() => fill(context, filled));
  },
};

/** @param filled The front matter that the collection has already. */
async function fill(
  { store, config, parseData, generateDigest }: LoaderContext,
  filled: WeakSet<object>,
): Promise<void> {
  const pages = await siteSource().frontMatter();
  for (const id of store.keys()) if (!pages.has(id)) store.delete(id);
  for (const [id, frontMatter] of pages) {
    if (filled.has(frontMatter)) continue;
    filled.add(frontMatter);
    const data = await parseData({ id, data: frontMatter });
    const filePath = relative(fileURLToPath(config.root), join(contentDir, 'pages', id));
    // Without a digest, Astro lists the module again: its list is that of the last site that was built, of any folder.
    const isModule = id.endsWith('.mdx');
    store.set(
      isModule ? { id, data, filePath, deferredRender: true } : { id, data, digest: generateDigest(frontMatter) },
    );
  }
}

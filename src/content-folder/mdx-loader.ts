import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { siteSource } from './site-source.ts';

/** The `.mdx` pages: `@astrojs/mdx` compiles each as a module when it is drawn. All else is drawn from `siteSource`. */
export const mdxLoader: Loader = {
  name: 'mdx',
  async load({ store, config }) {
    const { pages } = await siteSource().published();
    store.clear();
    for (const name of pages.keys()) {
      if (!name.endsWith('.mdx')) continue;
      const filePath = relative(fileURLToPath(config.root), join(contentDir, 'pages', name));
      store.set({ id: name, data: {}, filePath, deferredRender: true });
    }
  },
};

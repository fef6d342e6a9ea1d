import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pagesLoader, settingsLoader, sidebarsLoader, stylesheetsLoader } from './content-folder/loaders.ts';
import { publishedPageSchema } from './front-matter/schema.ts';
import { settingsSchema } from './settings/schema.ts';
import { sidebarSchema } from './sidebars/schema.ts';

export const collections = {
  pages: defineCollection({ loader: pagesLoader, schema: publishedPageSchema }),
  sidebars: defineCollection({ loader: sidebarsLoader, schema: sidebarSchema }),
  stylesheets: defineCollection({ loader: stylesheetsLoader, schema: z.object({ css: z.string() }) }),
  settings: defineCollection({ loader: settingsLoader, schema: settingsSchema }),
};

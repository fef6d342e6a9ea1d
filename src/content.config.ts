import { defineCollection } from 'astro/content/config';
import { pagesLoader } from './content-folder/pages-loader.ts';
import { publishedPageSchema } from './front-matter/schema.ts';

export const collections = { pages: defineCollection({ loader: pagesLoader, schema: publishedPageSchema }) };

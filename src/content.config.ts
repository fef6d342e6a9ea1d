import { defineCollection } from 'astro:content';
import { mdxLoader } from './content-folder/mdx-loader.ts';

export const collections = { mdx: defineCollection({ loader: mdxLoader }) };

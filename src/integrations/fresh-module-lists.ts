import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Which modules Astro loads pages and pictures with, below `.astro`. */
const LISTS = ['content-modules.mjs', 'content-assets.mjs'];

/**
 * Astro leaves its lists of a content folder's `.mdx` pages and pictures as they are while nothing in the folder has
 * changed, though another folder was built meanwhile, and the lists are that folder's. Where there are none, it writes
 * them.
 */
export function freshModuleLists(): AstroIntegration {
  return {
    name: 'fresh-module-lists',
    hooks: {
      'astro:config:setup': ({ config }) => {
        for (const name of LISTS) rmSync(new URL(`.astro/${name}`, config.root), { force: true });
      },
    },
  };
}

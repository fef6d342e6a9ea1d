import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-folder/content-dir.ts';

/** Has `@astrojs/mdx` compile `.mdx` pages, in a build that has some: it takes longer to load than a small site. */
export function mdxPages(): AstroIntegration {
  return {
    name: 'mdx-pages',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        // While someone is writing, the next page may be one.
        if (command === 'build' && !hasMdx(join(contentDir, 'pages'))) return;
        const { default: mdx } = await import('@astrojs/mdx');
        updateConfig({ integrations: [mdx()] });
      },
    },
  };
}

function hasMdx(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true }).some((path) => String(path).endsWith('.mdx'));
  } catch {
    // Whoever reads the folder tells what is wrong with it.
    return false;
  }
}

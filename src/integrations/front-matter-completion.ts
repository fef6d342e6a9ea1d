import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-folder/content-dir.ts';
import { writeFrontMatterIndex } from '../json-schemas/write-front-matter-index.ts';

/**
 * While someone is writing, lets VS Code complete and check the front matter of Markdown pages, through Astro's extension
 * (`astro.content-intellisense`). Its YAML extension leaves Markdown alone:
 * https://github.com/redhat-developer/vscode-yaml/issues/207
 *
 * Not Astro's own `experimental.contentIntellisense`: its schema takes every value for text, and
 * so calls `draft: true` wrong. The two would write the same index.
 */
export function frontMatterCompletion(): AstroIntegration {
  return {
    name: 'front-matter-completion',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const root = pathToFileURL(`${server.config.root}/`);
        await writeFrontMatterIndex(root, contentDir);
        server.watcher.on('add', (path) => {
          if (isPage(path)) void writeFrontMatterIndex(root, contentDir);
        });
      },
    },
  };
}

function isPage(path: string): boolean {
  return /\.mdx?$/.test(path);
}

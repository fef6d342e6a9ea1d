import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-folder/content-dir.ts';
import { writeFrontMatterIndex } from '../json-schemas/write-front-matter-index.ts';

/**
 * Lets VS Code complete and check the front matter of Markdown pages, through Astro's extension
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
      'astro:config:done': ({ config }) => writeFrontMatterIndex(config.root, contentDir),
      'astro:server:setup': ({ server }) => {
        const root = pathToFileURL(`${server.config.root}/`);
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

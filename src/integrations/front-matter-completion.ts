import { glob, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content-folder/content-dir.ts';
import { editorSchemas } from './editor-schemas.ts';
import { frontMatterIndex, frontMatterSchemaName } from './front-matter-index.ts';

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

/** Writes what Astro's language server reads below `.astro`: our schema, and which files it is for. */
export async function writeFrontMatterIndex(root: URL, content: string): Promise<void> {
  const folder = new URL('.astro/collections/', root);
  const pages = join(content, 'pages');
  const names = await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: pages }));
  const urls = names.sort().map((name) => pathToFileURL(resolve(pages, name)));
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(frontMatterSchemaName, folder), JSON.stringify(editorSchemas()['front-matter.json']));
  await writeFile(new URL('collections.json', folder), JSON.stringify(frontMatterIndex(urls)));
}

function isPage(path: string): boolean {
  return /\.mdx?$/.test(path);
}

import { glob, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from './editor-schemas.ts';
import { frontMatterIndex, frontMatterSchemaName } from './front-matter-index.ts';

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

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDir } from '../src/content-folder/cache-dir.ts';
import { writeContent } from './content/write-content.ts';
import type { Generator } from './generator.ts';

/** This project, with all of its checks. */
export const ours: Generator = {
  name: 'approche',
  version: () => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  write: (folder, pages) => writeContent(join(folder, 'content'), pages),
  source: (folder, { path }) => join(folder, 'content/pages', `${path}.md`),
  build: (folder) => ({
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(folder, 'dist')],
    cwd: process.cwd(),
    env: { CONTENT_DIR: resolve(folder, 'content') },
  }),
  output: (folder) => join(folder, 'dist'),
  caches: (folder) => [cacheDir(resolve(folder, 'content'))],
};

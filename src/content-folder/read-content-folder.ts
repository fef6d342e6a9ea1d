import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';

/** The text files of a content folder, as they are on disk. */
export interface ContentFolder {
  /** The folder as it was named, for messages. */
  path: string;
  pages: SourceFile[];
  sidebars: SourceFile[];
  stylesheets: SourceFile[];
  /** `site.yml`, or an empty file when there is none. */
  settings: SourceFile;
}

export interface SourceFile {
  /** The path below its own folder, with forward slashes: `approche/fast.md`. */
  name: string;
  file: VFile;
}

/** Reads the whole of a content folder. A folder that does not exist counts as empty. */
export async function readContentFolder(path: string): Promise<ContentFolder> {
  const [pages, sidebars, stylesheets, settings] = await Promise.all([
    readFolder(join(path, 'pages')),
    readFolder(join(path, 'sidebars')),
    readFolder(join(path, 'styles')),
    readSource(path, 'site.yml').catch(() => ({ name: 'site.yml', file: new VFile({ path: join(path, 'site.yml') }) })),
  ]);
  return { path, pages, sidebars, stylesheets, settings };
}

async function readFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  return Promise.all(names.map((name) => readSource(folder, name)));
}

async function readSource(folder: string, name: string): Promise<SourceFile> {
  const path = join(folder, name);
  return { name, file: new VFile({ path, value: await readFile(path, 'utf8') }) };
}

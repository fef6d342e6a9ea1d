import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type BuiltPage, builtPage } from './built-page.ts';

/** A site as it was built. */
export interface BuiltSite {
  /** By path, sorted. */
  pages: ReadonlyMap<string, BuiltPage>;
  /** The size of every file, by path, in bytes. */
  bytes: ReadonlyMap<string, number>;
}

/**
 * Reads an output folder.
 *
 * @throws when there is none.
 */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const bytes = new Map<string, number>();
  const pages = new Map<string, BuiltPage>();
  for (const path of paths) {
    bytes.set(path, (await stat(join(folder, path))).size);
    if (path.endsWith('.html')) pages.set(path, builtPage(path, await readFile(join(folder, path), 'utf8')));
  }
  return { pages, bytes };
}

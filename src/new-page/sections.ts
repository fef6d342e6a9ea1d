import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The folders below `content/pages`, as they are on disk, sorted. A symbolic link is none: what
 * is written there would leave the content folder. (`readdir` with `recursive` follows links;
 * `glob` does not.)
 */
export async function readSections(contentDir: string): Promise<string[]> {
  const folders = await Array.fromAsync(glob('**/', { cwd: join(contentDir, 'pages') }));
  return folders
    .map((folder) => folder.replaceAll(sep, '/').replace(/\/$/, ''))
    .filter((section) => !/(^|\/)\./.test(section))
    .sort();
}

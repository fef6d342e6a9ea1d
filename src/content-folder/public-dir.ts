import { statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './content-dir.ts';

/** The folder that this process publishes as it is. */
export const publicDir = publicDirOf(contentDir, process.env['PUBLIC_DIR']);

/**
 * The folder of pictures and files that goes with a content folder: the one that is named (`PUBLIC_DIR`), else the
 * content folder's own `public`, else `public`, Astro's default.
 */
export function publicDirOf(contentDir: string, named: string | undefined): string {
  if (named) return named;
  const own = join(contentDir, 'public');
  return statSync(own, { throwIfNoEntry: false })?.isDirectory() ? own : 'public';
}

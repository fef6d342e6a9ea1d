import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where is kept what was made of a content folder: Astro's cache, and ours of rendered pages. Each folder has its own
 * place, so that builds of several folders can run at once; that of `content` is `.cache`, for a CI to carry on.
 */
export function cacheDir(contentDir: string): string {
  if (contentDir === 'content') return '.cache';
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16);
  return join(tmpdir(), 'approche-cache', name);
}

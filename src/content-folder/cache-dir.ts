import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where Astro keeps what it has read of a content folder. Each folder has its own place, so that
 * builds of several folders can run at once; `content`, Astro's usual one.
 */
export function cacheDir(contentDir: string): string {
  if (contentDir === 'content') return 'node_modules/.astro';
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 16);
  return join(tmpdir(), 'approche-cache', name);
}

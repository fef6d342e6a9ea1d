import { createHash } from 'node:crypto';

/**
 * Where a page stylesheet is published. Its content's hash is part of the address,
 * so that browsers may keep it for ever.
 */
export function stylesheetPath(name: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  return `/styles/${hash}/${name}`;
}

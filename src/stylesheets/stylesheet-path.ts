import { contentHash } from './content-hash.ts';

/**
 * Where a page stylesheet is published. Its content's hash is part of the address,
 * so that browsers may keep it for ever.
 */
export function stylesheetPath(name: string, css: string): string {
  return `/styles/${contentHash(css)}/${name}`;
}

import { createHash } from 'node:crypto';

/** A short hash for the address of a file that browsers may keep for ever: another content, another address. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

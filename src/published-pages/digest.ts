import { hash } from 'node:crypto';

/** What tells the content of a file from any other. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

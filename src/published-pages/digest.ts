import { hash } from 'node:crypto';

/** What tells the content of a file from any other. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** What tells a folder from any other: its files, by their paths in it, whatever order they come in. */
export function digestOfFiles(files: readonly { path: string; content: Uint8Array }[]): string {
  const digests = files.map(({ path, content }) => `${path} ${digestOf(content)}`);
  return digestOf(JSON.stringify(digests.sort()));
}

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { publicFile } from '../markdown/dsfr/public-file.ts';

/** What this process read, by path: read anew when the file changes. */
const known = new Map<string, { modified: number; digest: string }>();

/** What is in the public files at some addresses, by address: a digest, or nothing where there is none. */
export function publicDigests(publicDir: string, addresses: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(addresses.map((address) => [address, digestAt(publicFile(publicDir, address))]));
}

function digestAt(path: string | undefined): string | null {
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || !stats?.isFile()) return null;
  const before = known.get(path);
  if (before?.modified === stats.mtimeMs) return before.digest;
  const digest = createHash('sha256').update(readFileSync(path)).digest('base64url');
  known.set(path, { modified: stats.mtimeMs, digest });
  return digest;
}

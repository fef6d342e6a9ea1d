import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { writeWhole } from '../page-cache/write-whole.ts';
import type { Verdict } from './verdict.ts';

/** What was found out about addresses, by address. */
export type Cache = Record<string, Known>;

export type Known = Verdict & {
  /** When it was asked, and since when it has been so: ISO 8601. */
  checkedAt: string;
  since: string;
};

const known = z.object({
  state: z.enum(['dead', 'moved', 'tls', 'failing', 'slow', 'refused', 'alive']),
  reason: z.string().optional(),
  newAddress: z.string().optional(),
  checkedAt: z.iso.datetime(),
  since: z.iso.datetime(),
});
const cache = z.object({ version: z.literal(1), addresses: z.record(z.string(), known) });

/** What was written at an earlier run. A file that is absent or not ours counts as empty. */
export async function readCache(path: string): Promise<Cache> {
  try {
    return cache.parse(JSON.parse(await readFile(path, 'utf8'))).addresses as Cache;
  } catch {
    return {};
  }
}

/** A run that is stopped leaves the old one whole. */
export function writeCache(path: string, addresses: Cache): void {
  writeWhole(path, JSON.stringify({ version: 1, addresses }, null, 1));
}

/** Whether good news are recent enough to be believed. Bad news are asked for again: someone may have mended it. */
export function isFresh(entry: Known | undefined, now: number, maxAge: number): entry is Known {
  if (!entry || !['alive', 'moved'].includes(entry.state)) return false;
  const age = now - Date.parse(entry.checkedAt);
  return age >= 0 && age < maxAge;
}

/** A new verdict beside the old one: what is the same has been so since then. */
export function remembered(verdict: Verdict, before: Known | undefined, now: number): Known {
  const checkedAt = new Date(now).toISOString();
  return { ...verdict, checkedAt, since: before?.state === verdict.state ? before.since : checkedAt };
}

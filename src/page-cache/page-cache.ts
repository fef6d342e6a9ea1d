import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PageJob } from '../content-folder/process-page.ts';
import { messageOf, plainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { appendToLog, keepInLog, type LogEntry, readLog } from './entry-log.ts';
import { publicDigests } from './public-digests.ts';

/** What was made of pages earlier, kept in memory and on disk: a page that did not change is not made again. */
export interface PageCache {
  /** How many pages are kept. */
  readonly size: number;
  read(job: PageJob): RenderedMarkdown | undefined;
  /** @returns What is kept: what somebody else wrote meanwhile, where that still holds. */
  write(job: PageJob, rendered: RenderedMarkdown): RenderedMarkdown;
  /** Brings to the disk what was written; when most was neither read nor written since the last time, that goes. */
  save(): void;
}

interface Entry {
  rendered: RenderedMarkdown;
  /** The public files that it depends on, as they were. */
  publicFiles: Record<string, string | null>;
}

/**
 * Opens the cache of one content folder and one purpose: one file, whose entries are named after all that they were
 * made of. When the generator changes, the whole of it is thrown away. What can't be read counts as missing.
 *
 * @param folder Where it is kept.
 * @param fingerprint All that pages depend on besides their own sources (see `generatorFingerprint`).
 */
export function openPageCache(folder: string, fingerprint: string, publicDir: string): PageCache {
  const log = `${createHash('sha256').update(fingerprint).digest('hex').slice(0, 16)}.log`;
  const path = join(folder, log);
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name !== log);
  // Another process may be throwing them away as well.
  for (const other of others) rmSync(join(folder, other), { recursive: true, force: true });
  /** As bytes those that nobody asked for yet. */
  const entries = new Map<string, Entry | Buffer>(readLog(path));
  const used = new Set<string>();
  let news: LogEntry[] = [];
  const read = (job: PageJob) => {
    const name = nameOf(job);
    const entry = entryOf(entries.get(name));
    if (!entry || !isDeepStrictEqual(publicDigests(publicDir, Object.keys(entry.publicFiles)), entry.publicFiles)) {
      return undefined;
    }
    entries.set(name, entry);
    used.add(name);
    return entry.rendered;
  };
  return {
    get size() {
      return entries.size;
    },
    read,
    write(job, rendered) {
      // What could not be read may be so because this machine was busy.
      if (!rendered.facts) return rendered;
      const kept = read(job);
      if (kept) return kept;
      const name = nameOf(job);
      const entry = { rendered, publicFiles: publicDigests(publicDir, rendered.publicFiles ?? []) };
      news.push([name, JSON.stringify(plainEntry(entry))]);
      entries.set(name, entry);
      used.add(name);
      return rendered;
    },
    save() {
      // Whoever throws caches away does not ask who is at work.
      mkdirSync(folder, { recursive: true });
      if (news.length > 0) appendToLog(path, news);
      news = [];
      if (used.size < entries.size / 2) {
        for (const name of entries.keys()) if (!used.has(name)) entries.delete(name);
        keepInLog(path, used);
      }
      used.clear();
    },
  };
}

/** While someone is writing, the same jobs are asked for at each save. */
const names = new WeakMap<PageJob, string>();

function nameOf(job: PageJob): string {
  const name = names.get(job) ?? createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 40);
  names.set(job, name);
  return name;
}

/** A message is an error, which would lose what it says on its way to the disk. */
function plainEntry({ rendered, ...others }: Entry): object {
  return { ...others, rendered: { ...rendered, messages: rendered.messages.map(plainMessage) } };
}

function entryOf(known: Entry | Buffer | undefined): Entry | undefined {
  if (!Buffer.isBuffer(known)) return known;
  try {
    const { rendered, publicFiles } = JSON.parse(known.toString()) as Entry;
    return { rendered: { ...rendered, messages: rendered.messages.map(messageOf) }, publicFiles };
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PageJob } from '../content-folder/process-page.ts';
import { messageOf, plainMessage } from '../markdown/plain-message.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { publicDigests } from './public-digests.ts';

/** What was made of pages earlier, kept in memory and on disk: a page that did not change is not made again. */
export interface PageCache {
  /** How many pages are kept. */
  readonly size: number;
  read(job: PageJob): RenderedMarkdown | undefined;
  write(job: PageJob, rendered: RenderedMarkdown): void;
  /** Removes what was neither read nor written since the last time. */
  prune(): void;
}

interface Entry {
  rendered: RenderedMarkdown;
  /** The public files that it depends on, as they were. */
  publicFiles: Record<string, string | null>;
}

/**
 * Opens the cache of one content folder and one purpose. Its entries are files named after all that they were made of;
 * when the generator changes, the whole of it is thrown away. What can't be read counts as missing.
 *
 * @param folder Where it is kept.
 * @param fingerprint All that pages depend on besides their own sources (see `generatorFingerprint`).
 */
export function openPageCache(folder: string, fingerprint: string, publicDir: string): PageCache {
  const version = createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
  const place = join(folder, version);
  for (const other of namesIn(folder)) if (other !== version) rmSync(join(folder, other), { recursive: true });
  mkdirSync(place, { recursive: true });
  /** Nothing for those that were not read yet. */
  const entries = new Map<string, Entry | undefined>(namesIn(place).map((name) => [name, undefined]));
  const used = new Set<string>();
  return {
    get size() {
      return entries.size;
    },
    read(job) {
      const name = nameOf(job);
      const entry = entries.has(name) ? (entries.get(name) ?? readEntry(join(place, name))) : undefined;
      if (!entry || !isDeepStrictEqual(publicDigests(publicDir, Object.keys(entry.publicFiles)), entry.publicFiles)) {
        return undefined;
      }
      entries.set(name, entry);
      used.add(name);
      return entry.rendered;
    },
    write(job, rendered) {
      // What could not be read may be so because this machine was busy.
      if (!rendered.facts) return;
      const name = nameOf(job);
      const entry = { rendered, publicFiles: publicDigests(publicDir, rendered.publicFiles ?? []) };
      writeFileSync(join(place, name), JSON.stringify(plainEntry(entry)));
      entries.set(name, entry);
      used.add(name);
    },
    prune() {
      for (const name of entries.keys()) {
        if (used.has(name)) continue;
        rmSync(join(place, name), { force: true });
        entries.delete(name);
      }
      used.clear();
    },
  };
}

function nameOf(job: PageJob): string {
  return `${createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 40)}.json`;
}

/** A message is an error, which would lose what it says on its way to the disk. */
function plainEntry({ rendered, ...others }: Entry): object {
  return { ...others, rendered: { ...rendered, messages: rendered.messages.map(plainMessage) } };
}

function readEntry(path: string): Entry | undefined {
  try {
    const { rendered, publicFiles } = JSON.parse(readFileSync(path, 'utf8')) as Entry;
    return { rendered: { ...rendered, messages: rendered.messages.map(messageOf) }, publicFiles };
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

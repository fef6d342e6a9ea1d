import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { basename } from 'node:path';
import * as pagefind from 'pagefind';
import { awaitedLater } from '../safety/awaited-later.ts';

/** A page as Pagefind reads it: where it stands, and what it holds. */
export interface IndexedPage {
  address: string;
  document: string;
}

/** A file of an index: its path in the folder that `pagefind.js` stands in, and what it holds. */
export type IndexFile = pagefind.IndexFile;

/** An index in the making. What goes wrong is told to whoever next asks for something. */
export interface PagefindIndex {
  /** Hands pages over, and waits until there is room for others. The index depends on their order. */
  add(pages: readonly IndexedPage[]): Promise<void>;
  /**
   * Its files, once no page is to come. Pagefind would write them in hundreds of threads, which take turns at the
   * folder.
   */
  files(): Promise<IndexFile[]>;
}

/** How many pages are on their way to Pagefind at most. */
const AT_ONCE = 200;
/** Pagefind's own user interfaces: ours stands in for them. */
const UNUSED = /^pagefind-(?!entry\.json$)/;
/**
 * Pagefind frees most of what it holds while it makes the index. On Linux, its allocator would keep that for ten
 * seconds, in several arenas.
 *
 * @see https://jemalloc.net/jemalloc.3.html#opt.dirty_decay_ms
 */
const ALLOCATION = 'narenas:1,dirty_decay_ms:500,muzzy_decay_ms:0';

/**
 * Starts Pagefind, a program of its own: the only one that this thread starts.
 *
 * @param lang Whose stems the words are cut to, whatever language a page says it is in: one index finds all.
 */
export function openPagefindIndex(lang: string): PagefindIndex {
  const ended = whenItEnds();
  const opened = awaitedLater(Promise.race([open(lang), ended]));
  const onTheirWay: Promise<void>[] = [];
  return {
    async add(pages) {
      const index = await opened;
      for (const { address, document } of pages) {
        if (onTheirWay.length >= AT_ONCE) await Promise.race([onTheirWay.shift(), ended]);
        const read = index.addHTMLFile({ url: address, content: document }).then((answer) => orThrow(answer, address));
        onTheirWay.push(awaitedLater(read));
      }
    },
    async files() {
      const files = async () => {
        const index = await opened;
        await Promise.all(onTheirWay);
        const made = await index.getFiles();
        orThrow(made, 'index');
        return made.files.filter(({ path }) => !UNUSED.test(basename(path)));
      };
      try {
        return await Promise.race([files(), ended]);
      } finally {
        await pagefind.close();
      }
    },
  };
}

async function open(lang: string): Promise<pagefind.PagefindIndex> {
  process.env['_RJEM_MALLOC_CONF'] ??= ALLOCATION;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  return index;
}

/**
 * Is rejected when the program that is started next ends. Pagefind's client would wait for ever for one that was killed.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#child-process
 */
function whenItEnds(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  subscribe('child_process', (message) => {
    const { process } = message as { process: ChildProcess };
    process.once('exit', (code, signal) => reject(new Error(`Pagefind ended (${signal ?? code}).`)));
  });
  return awaitedLater(promise);
}

function orThrow({ errors }: { errors: string[] }, where: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${where}: ${errors.join(' ')}`);
}

import { basename } from 'node:path';
import * as pagefind from 'pagefind';

/** A page as Pagefind reads it: where it stands, and what it holds. */
export interface IndexedPage {
  address: string;
  document: string;
}

type Pages = AsyncIterable<IndexedPage> | Iterable<IndexedPage>;

/** A file of an index: its path in the folder that `pagefind.js` stands in, and what it holds. */
export type IndexFile = pagefind.IndexFile;

/** How many pages are on their way to Pagefind at most: enough for it to go on while Vite keeps this thread busy. */
const AT_ONCE = 1000;
/** Pagefind's own user interfaces: ours stands in for them. */
const UNUSED = /^pagefind-(?!entry\.json$)/;
/**
 * Pagefind frees most of what it holds while it makes the index. On Linux, its allocator would keep that for ten
 * seconds, in several arenas.
 *
 * @see https://jemalloc.net/jemalloc.3.html#opt.dirty_decay_ms
 */
const ALLOCATION = 'narenas:1,dirty_decay_ms:500,muzzy_decay_ms:0';

/** An index in the making. */
export interface IndexInTheMaking {
  /** Until Pagefind has read all pages, and is asked for the index of them. */
  read: Promise<void>;
  /** Its files. Pagefind would write them in hundreds of threads, which take turns at the folder. */
  files: Promise<IndexFile[]>;
}

/**
 * Makes the index of a site's pages, and the program that searches it.
 *
 * @param pages Asked for one after the other, so that they need not all be in memory. The index depends on their order.
 * @param lang Whose stems the words are cut to, whatever language a page says it is in: one index finds all.
 * @returns promises that are rejected with an Error when Pagefind refuses a page.
 */
export function makeIndex(pages: Pages, lang: string): IndexInTheMaking {
  const index = readAll(pages, lang);
  const made = { read: index.then(() => {}), files: index.then(filesOf).finally(() => pagefind.close()) };
  // Whoever awaits them is told, however late.
  for (const promise of Object.values(made)) promise.catch(() => {});
  return made;
}

async function readAll(pages: Pages, lang: string): Promise<pagefind.PagefindIndex> {
  const onTheirWay: Promise<void>[] = [];
  try {
    process.env['_RJEM_MALLOC_CONF'] ??= ALLOCATION;
    const { index, errors } = await pagefind.createIndex({ forceLanguage: lang });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
    // Pagefind is another process: it reads some while others are made ready.
    for await (const { address, document } of pages) {
      if (onTheirWay.length >= AT_ONCE) await onTheirWay.shift();
      onTheirWay.push(
        index.addHTMLFile({ url: address, content: document }).then((answer) => orThrow(answer, address)),
      );
    }
    await Promise.all(onTheirWay);
    return index;
  } finally {
    await Promise.allSettled(onTheirWay);
  }
}

async function filesOf(index: pagefind.PagefindIndex): Promise<IndexFile[]> {
  const made = await index.getFiles();
  orThrow(made, 'index');
  return made.files.filter(({ path }) => !UNUSED.test(basename(path)));
}

function orThrow({ errors }: { errors: string[] }, where: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${where}: ${errors.join(' ')}`);
}

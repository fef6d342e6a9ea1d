import { readFileSync } from 'node:fs';
import { digestOf, digestOfFiles } from '../published-pages/digest.ts';
import { makeIndex } from './make-index.ts';
import type { IndexedPage, IndexFile } from './pagefind-index.ts';

/** An index in several parts, each in a folder that is named after what it holds. Paths are those below the index. */
export interface PartedIndex {
  files: IndexFile[];
  /** Folders that the last build left, and that are still what they were. */
  kept: string[];
}

/** What is known of the build before. */
export interface IndexBefore {
  /** Whether there was none. */
  isFirst: boolean;
  /** A text that the last build made as well, by a name that tells all that it is made of. */
  text(name: string, make: () => Promise<string>): Promise<string>;
  /** Whether a folder is still what it was (see `digestOfFiles`). */
  holdsFolder(path: string, digest: string): boolean;
}

/** Pagefind's, by the path that it gives it. */
const PROGRAM = 'pagefind.js';
const SEARCH_PARTS = new URL('search-parts.js', import.meta.url);

/**
 * Makes the index of a site's pages part by part, so that Pagefind never holds more than one of them, and only those
 * of whose pages one has changed. In front of them stands a program with which they are searched as if they were one.
 *
 * @param parts The pages of each, asked for one after the other.
 * @param lang As for `makeIndex`.
 * @throws Error when Pagefind refuses a page.
 */
export async function makeParts(
  parts: readonly AsyncIterable<IndexedPage>[],
  lang: string,
  before: IndexBefore,
): Promise<PartedIndex> {
  const files: IndexFile[] = [];
  const folders: string[] = [];
  const kept: string[] = [];
  let program: Uint8Array | undefined;
  for (const pages of parts) {
    const { digest, made } = await makePart(pages, lang, before);
    const folder = folderOf(digest);
    folders.push(folder);
    if (!made) kept.push(folder);
    for (const { path, content } of made ?? []) {
      if (path === PROGRAM) program = content;
      else files.push({ path: `${folder}/${path}`, content });
    }
  }
  const text = await before.text('the program of Pagefind', async () => new TextDecoder().decode(program));
  const add = (path: string, content: string) => files.push({ path, content: new TextEncoder().encode(content) });
  add(`program/${PROGRAM}`, text);
  add(PROGRAM, programOf(folders));
  return { files, kept };
}

interface Part {
  /** Of what it holds (see `digestOfFiles`). */
  digest: string;
  /** Nothing when the last build made it as well. */
  made?: IndexFile[];
}

async function makePart(pages: AsyncIterable<IndexedPage>, lang: string, before: IndexBefore): Promise<Part> {
  if (before.isFirst) {
    const digests: string[] = [];
    const made = await makeIndex(noting(pages, digests), lang);
    return { digest: await before.text(nameOf(digests, lang), async () => digestOfPart(made)), made };
  }
  const all = await Array.fromAsync(pages);
  let made: IndexFile[] | undefined;
  const make = async () => {
    made = await makeIndex(all, lang);
    return digestOfPart(made);
  };
  const digest = await before.text(nameOf(all.map(digestOfPage), lang), make);
  if (!made && !before.holdsFolder(folderOf(digest), digest)) await make();
  return made ? { digest, made } : { digest };
}

async function* noting(pages: AsyncIterable<IndexedPage>, digests: string[]): AsyncGenerator<IndexedPage> {
  for await (const page of pages) {
    digests.push(digestOfPage(page));
    yield page;
  }
}

/** Tells all that a part is made of. */
function nameOf(digests: readonly string[], lang: string): string {
  return `index ${lang} ${digestOf(digests.join())}`;
}

function digestOfPage({ address, document }: IndexedPage): string {
  return digestOf(JSON.stringify([address, document]));
}

function digestOfPart(made: readonly IndexFile[]): string {
  return digestOfFiles(made.filter(({ path }) => path !== PROGRAM));
}

/** Below `index/`, whose files never change: see `IMMUTABLE_FOLDERS`. */
function folderOf(digest: string): string {
  return `index/${digest}`;
}

function programOf(folders: readonly string[]): string {
  const addresses = JSON.stringify(folders.map((folder) => `/pagefind/${folder}/`));
  const lines = [
    `import * as program from './program/${PROGRAM}';`,
    `export const { options, search } = searchParts(program, ${addresses});`,
  ];
  return [readFileSync(SEARCH_PARTS, 'utf8'), ...lines, ''].join('\n');
}

import { expect, test } from 'vitest';
import { type IndexBefore, makeParts, type PartedIndex } from '../../../src/search/make-parts.ts';
import type { IndexedPage } from '../../../src/search/pagefind-index.ts';

const page = (word: string): IndexedPage => ({
  address: `/${word}`,
  document: `<!doctype html><html><body><h1>Page ${word}</h1><p>Texte ${word}.</p></body></html>`,
});
const PARTS = [[page('un'), page('deux')], [page('trois')]];

async function* given(pages: readonly IndexedPage[]) {
  yield* pages;
}

/** Builds that follow each other: each knows the texts of the one before, and the folders that are named. */
function builds() {
  let texts = new Map<string, string>();
  let isFirst = true;
  return async (parts: readonly IndexedPage[][], folders: readonly string[] = []): Promise<PartedIndex> => {
    const now = new Map<string, string>();
    const before: IndexBefore = {
      isFirst,
      async text(name, make) {
        now.set(name, texts.get(name) ?? (await make()));
        return now.get(name) as string;
      },
      holdsFolder: (path, digest) => path.endsWith(digest) && folders.includes(path),
    };
    const made = await makeParts(parts.map(given), 'fr', before);
    [texts, isFirst] = [now, false];
    return made;
  };
}

const pathsOf = ({ files }: PartedIndex) => files.map(({ path }) => path);
const foldersOf = (index: PartedIndex) => [
  ...new Set([...index.kept, ...pathsOf(index).flatMap((path) => path.match(/^index\/[^/]+/) ?? [])]),
];
const programOf = ({ files }: PartedIndex) => {
  const { content } = files.find(({ path }) => path === 'pagefind.js') ?? {};
  return new TextDecoder().decode(content);
};

test('each part is in a folder of its own, behind one program', async () => {
  const made = await builds()(PARTS);
  const folders = foldersOf(made);
  expect(folders).toHaveLength(2);
  for (const folder of folders) {
    expect(pathsOf(made)).toContain(`${folder}/pagefind-entry.json`);
    expect(programOf(made)).toContain(`"/pagefind/${folder}/"`);
  }
  expect(pathsOf(made).filter((path) => path.endsWith('.js'))).toEqual(['program/pagefind.js', 'pagefind.js']);
});

test('a part of which no page changed is the one of the last build, the others are made', async () => {
  const make = builds();
  const first = await make(PARTS);
  const folders = foldersOf(first);
  const same = await make(PARTS, folders);
  expect(same.kept).toEqual(folders);
  expect(pathsOf(same)).toEqual(['program/pagefind.js', 'pagefind.js']);
  expect(same.files).toEqual(first.files.filter(({ path }) => path.endsWith('.js')));
  const parts = [[page('un'), page('quatre')], [page('trois')]];
  const edited = await make(parts, folders);
  expect(edited.kept).toEqual(folders.slice(1));
  const alone = await builds()(parts);
  expect(alone.files.filter(({ path }) => !path.startsWith(`${folders[1]}/`))).toEqual(edited.files);
});

test('a part that is not what it was any more is made again', async () => {
  const make = builds();
  const first = await make(PARTS);
  const again = await make(PARTS, foldersOf(first).slice(1));
  expect(again.kept).toEqual(foldersOf(first).slice(1));
  expect(foldersOf(again).sort()).toEqual(foldersOf(first).sort());
  expect(programOf(again)).toBe(programOf(first));
});

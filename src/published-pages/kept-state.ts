import { readFileSync } from 'node:fs';
import type { Reference } from '../output/published-file.ts';
import { writeWhole } from '../page-cache/write-whole.ts';
import type { PageFacts } from './page-facts.ts';

/** What a build leaves for the next one, besides its output. */
export interface KeptState {
  /** What the generator was, and what it was asked for. */
  generator: string;
  /** The addresses of the purged stylesheets, by those with which pages are drawn. */
  stylesheets: ReadonlyMap<string, string>;
  /** By path below the output folder. */
  pages: ReadonlyMap<string, KeptPage>;
  /** The compressed forms of files, by the path of the file. */
  compressed: ReadonlyMap<string, CompressedForms>;
  /** What else was made, by a name that tells all that it was made of. */
  texts: ReadonlyMap<string, string>;
}

export interface KeptPage {
  /** What it was drawn from (see `pageKey`). */
  key: string;
  /** What its file holds. */
  digest: string;
  /** As it was drawn: with other addresses of stylesheets than its file. */
  facts: PageFacts;
}

export interface CompressedForms {
  quality: number;
  /** What the file holds, and each of its forms. */
  digest: string;
  brotli: string;
  gzip: string;
}

/** The same as JSON: pages have most of their facts in common, which stand in two lists. */
interface Plain {
  generator: string;
  strings: string[];
  references: Reference[];
  stylesheets: [string, string][];
  pages: PlainPage[];
  compressed: [path: string, CompressedForms][];
  texts: [name: string, text: string][];
}

interface PlainPage {
  path: string;
  key: string;
  digest: string;
  policy: number;
  markup: number[];
  references: number[];
  anchors: number[];
  base?: string | undefined;
  refresh?: string | undefined;
}

/** What was kept by a generator that was the same; nothing when there is none, or when it can't be read. */
export function readState(path: string, generator: string): KeptState | undefined {
  try {
    const plain = JSON.parse(readFileSync(path, 'utf8')) as Plain;
    return plain.generator === generator ? stateOf(plain) : undefined;
  } catch {
    return undefined;
  }
}

export function writeState(path: string, state: KeptState): void {
  writeWhole(path, JSON.stringify(plainState(state)));
}

function stateOf({ generator, strings, references, stylesheets, pages, compressed, texts }: Plain): KeptState {
  const kept = pages.map((page): [string, KeptPage] => {
    const { path, key, digest, base, refresh } = page;
    const file = {
      references: page.references.map((index) => references[index] as Reference),
      anchors: new Set(page.anchors.map((index) => strings[index] as string)),
      base,
      refresh,
    };
    const markup = page.markup.map((index) => strings[index] as string);
    return [path, { key, digest, facts: { markup, policy: strings[page.policy] as string, file } }];
  });
  return {
    generator,
    stylesheets: new Map(stylesheets),
    pages: new Map(kept),
    compressed: new Map(compressed),
    texts: new Map(texts),
  };
}

function plainState({ generator, stylesheets, pages, compressed, texts }: KeptState): Plain {
  const strings = new Listed<string>();
  const references = new Listed<Reference>();
  const plainPages = [...pages].map(([path, { key, digest, facts }]): PlainPage => {
    const { anchors = [], base, refresh } = facts.file;
    return {
      path,
      key,
      digest,
      policy: strings.index(facts.policy),
      markup: facts.markup.map((piece) => strings.index(piece)),
      references: facts.file.references.map((reference) => references.index(reference)),
      anchors: [...anchors].map((anchor) => strings.index(anchor)),
      base,
      refresh,
    };
  });
  return {
    generator,
    strings: strings.values(),
    references: references.values(),
    stylesheets: [...stylesheets],
    pages: plainPages,
    compressed: [...compressed],
    texts: [...texts],
  };
}

/** A list of values, each once. */
class Listed<T> {
  readonly #indices = new Map<T, number>();

  index(value: T): number {
    const index = this.#indices.get(value) ?? this.#indices.size;
    this.#indices.set(value, index);
    return index;
  }

  values(): T[] {
    return [...this.#indices.keys()];
  }
}

import { readFileSync } from 'node:fs';
import { writeWhole } from '../page-cache/write-whole.ts';
import { factsLister, factsReader, type ListedFacts } from './listed-facts.ts';
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

/** The same as JSON. */
interface Plain {
  generator: string;
  stylesheets: [string, string][];
  pages: [path: string, key: string, digest: string, ListedFacts][];
  compressed: [path: string, CompressedForms][];
  texts: [name: string, text: string][];
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

function stateOf({ generator, stylesheets, pages, compressed, texts }: Plain): KeptState {
  const read = factsReader();
  return {
    generator,
    stylesheets: new Map(stylesheets),
    pages: new Map(pages.map(([path, key, digest, listed]) => [path, { key, digest, facts: read(listed) }])),
    compressed: new Map(compressed),
    texts: new Map(texts),
  };
}

function plainState({ generator, stylesheets, pages, compressed, texts }: KeptState): Plain {
  const list = factsLister();
  return {
    generator,
    stylesheets: [...stylesheets],
    pages: [...pages].map(([path, { key, digest, facts }]) => [path, key, digest, list(facts)]),
    compressed: [...compressed],
    texts: [...texts],
  };
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile, Reference } from '../output/published-file.ts';
import { digestOf } from './digest.ts';
import { readInThreads } from './facts-threads.ts';
import { type CompressedForms, type KeptPage, type KeptState, readState, writeState } from './kept-state.ts';
import { factsLister, factsReader } from './listed-facts.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { type PreviousOutput, setAside } from './previous-output.ts';
import { replaceInPlace } from './replace-in-place.ts';

interface Page {
  /** What it was drawn from, when it may be kept. */
  key: string | undefined;
  facts: PageFacts;
  isKept: boolean;
}

/** More pages than this are read in threads, which take some time to start. */
const WORTH_THREADS = 200;

const NOTHING: KeptState = {
  generator: '',
  stylesheets: new Map(),
  pages: new Map(),
  compressed: new Map(),
  texts: new Map(),
};

/**
 * What a build publishes, and what was published before: the integrations that follow each other share it, so that each
 * page is read once, and one that would be drawn again, and compressed again, is moved instead.
 */
export class Publication {
  readonly #pages = new Map<string, Page>();
  readonly #compressed = new Map<string, CompressedForms>();
  readonly #texts = new Map<string, string>();
  #keys: ReadonlyMap<string, string> = new Map();
  #stylesheets: ReadonlyMap<string, string> = new Map();
  #areKeptLedAnew = false;
  #generator = '';
  #statePath = '';
  #previous: PreviousOutput | undefined;
  #before = NOTHING;

  /** Sets the last output aside. */
  start(outDir: string): void {
    this.#previous = setAside(outDir);
  }

  /**
   * Reads what the last build left.
   *
   * @param generator All that the output depends on besides the content.
   */
  open(statePath: string, generator: string): void {
    this.#statePath = statePath;
    this.#generator = generator;
    this.#before = readState(statePath, generator) ?? NOTHING;
  }

  /** Whether the last build left nothing. */
  get isFirst(): boolean {
    return this.#before === NOTHING;
  }

  /**
   * Moves the pages that would be drawn as they were.
   *
   * @param keys What pages are drawn from, by path.
   * @returns their paths.
   */
  keep(keys: ReadonlyMap<string, string>): Set<string> {
    this.#keys = keys;
    const same = [...keys].flatMap(([path, key]) => {
      const before = this.#before.pages.get(path);
      return before?.key === key ? [{ path, before }] : [];
    });
    const taken = this.#previous?.takeAll(new Map(same.flatMap(({ path, before }) => this.#filesOf(path, before))));
    const kept = same.filter(({ path }) => taken?.has(path));
    for (const { path, before } of kept) {
      this.#pages.set(path, { key: before.key, facts: before.facts, isKept: true });
    }
    return new Set(kept.map(({ path }) => path));
  }

  /**
   * Reads pages that were drawn: those that were kept are known.
   *
   * @param paths Of all HTML files below the output folder.
   */
  async read(outDir: string, paths: readonly string[]): Promise<void> {
    const drawn = paths.filter((path) => !this.#pages.has(path));
    const files = drawn.map((path) => join(outDir, path));
    const facts = drawn.length > WORTH_THREADS ? await readInThreads(files) : readHere(files);
    for (const [index, path] of drawn.entries()) {
      this.#pages.set(path, { key: this.#keys.get(path), facts: facts[index] as PageFacts, isKept: false });
    }
  }

  /** @throws Error when nobody has read the page. */
  factsOf(path: string): PageFacts {
    const page = this.#pages.get(path);
    if (!page) throw new Error(`${path} was published after all pages were read.`);
    return page.facts;
  }

  /** The same, of its references and anchors, as they are in its file. */
  fileOf(path: string): PublishedFile | undefined {
    const file = this.#pages.get(path)?.facts.file;
    return file && { ...file, references: file.references.map((reference) => this.#led(reference)) };
  }

  /** Where in a page others may lead, without where it leads. */
  placesOf(path: string): PublishedFile | undefined {
    const file = this.#pages.get(path)?.facts.file;
    return file && { ...file, references: [] };
  }

  /**
   * Leads all pages to stylesheets that have other addresses by now.
   *
   * @param paths Of all HTML files below the output folder.
   */
  leadTo(stylesheets: ReadonlyMap<string, string>, outDir: string, paths: readonly string[]): void {
    const before = this.#before.stylesheets;
    const moved = [...stylesheets].map(([drawn, now]) => [before.get(drawn) ?? drawn, now] as const);
    const ofKept = new Map(moved.filter(([was, now]) => was !== now));
    this.#areKeptLedAnew = ofKept.size > 0;
    for (const path of paths) {
      const addresses = this.#pages.get(path)?.isKept ? ofKept : stylesheets;
      if (addresses.size > 0) replaceInPlace(join(outDir, path), addresses);
    }
    this.#stylesheets = stylesheets;
  }

  /**
   * Writes a file, or moves it when it was there before.
   *
   * @param path Below the output folder.
   */
  write(outDir: string, path: string, content: Uint8Array): void {
    if (this.#previous?.take(path, digestOf(content))) return;
    mkdirSync(join(outDir, dirname(path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  }

  /** Whether a folder of the last output is still what it was (see `digestOfFiles`), and may be taken. */
  holdsFolder(path: string, digest: string): boolean {
    return this.#previous?.holdsFolder(path, digest) ?? false;
  }

  /** Moves a folder of the last output that is still what it was. */
  takeFolder(path: string): void {
    this.#previous?.takeFolder(path);
  }

  /** What a file is known to hold (see `digestOf`): a page that was kept, and leads where it did. */
  knownDigest(path: string): string | undefined {
    const isAsBefore = this.#pages.get(path)?.isKept && !this.#areKeptLedAnew;
    return isAsBefore ? this.#before.pages.get(path)?.digest : undefined;
  }

  /** Moves the forms of a file that the last build compressed, if they are still what they were. */
  takeCompressed(path: string, digest: string, quality: number): boolean {
    const before = this.#before.compressed.get(path);
    if (before?.digest !== digest || before.quality !== quality || !this.#previous) return false;
    const [brotli, gzip] = [
      this.#previous.take(`${path}.br`, before.brotli),
      this.#previous.take(`${path}.gz`, before.gzip),
    ];
    if (!brotli || !gzip) return false;
    this.#compressed.set(path, before);
    return true;
  }

  addCompressed(path: string, forms: CompressedForms): void {
    this.#compressed.set(path, forms);
  }

  /**
   * A text that the last build made as well, unless it has to be made anew.
   *
   * @param name Tells all that it is made of.
   */
  async text(name: string, make: () => Promise<string>): Promise<string> {
    const text = this.#before.texts.get(name) ?? (await make());
    this.#texts.set(name, text);
    return text;
  }

  /** Leaves what the next build needs to know, and deletes what it does not. */
  end(): void {
    const pages = [...this.#pages].flatMap(([path, { key, facts }]): [string, KeptPage][] => {
      const digest = this.#compressed.get(path)?.digest;
      return key === undefined || digest === undefined ? [] : [[path, { key, digest, facts }]];
    });
    writeState(this.#statePath, {
      generator: this.#generator,
      stylesheets: this.#stylesheets,
      pages: new Map(pages),
      compressed: this.#compressed,
      texts: this.#texts,
    });
    this.#previous?.remove();
  }

  /** A page that was published, with its compressed forms: what each file holds. */
  #filesOf(path: string, { digest }: KeptPage): [path: string, digest: string][] {
    const forms = this.#before.compressed.get(path);
    if (forms?.digest !== digest) return [[path, digest]];
    return [
      [path, digest],
      [`${path}.br`, forms.brotli],
      [`${path}.gz`, forms.gzip],
    ];
  }

  #led(reference: Reference): Reference {
    const address = this.#stylesheets.get(reference.address);
    return address === undefined ? reference : { ...reference, address };
  }
}

function readHere(files: readonly string[]): PageFacts[] {
  const [list, read] = [factsLister(), factsReader()];
  // (What two pages have in common becomes one object.)
  return files.map((file) => read(list(pageFacts(readFileSync(file, 'utf8')))));
}

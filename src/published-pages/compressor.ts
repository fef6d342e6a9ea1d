import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { constants } from 'node:zlib';
import { askThread, startThread } from '../workers/ask-thread.ts';
import { shareOut } from '../workers/share-out.ts';
import { digestOf } from './digest.ts';
import type { CompressedForms } from './kept-state.ts';
import type { Publication } from './publication.ts';

/** A file to be compressed, by its absolute path, and how well. */
export interface CompressionJob {
  path: string;
  /** Of brotli. */
  quality: number;
}

const PROGRAM = new URL('compress-worker.ts', import.meta.url);
const COMPRESSED = /\.(?:html|css|js|json|map|svg|txt|xml|webmanifest)$/;
/** Smaller files fit into one packet anyway. */
const SMALLEST = 1024;
/** More than this many files are handed over in batches. */
const WORTH_BATCHES = 200;
const BATCH = 8;

/**
 * Writes, beside texts that are published, their brotli and gzip forms, which a server sends as they are: in threads of
 * its own, one a core, so that the one that calls can go on.
 */
export class Compressor {
  readonly #publication: Publication;
  #threads: Worker[] = [];
  #isStopped = false;
  #underWay = Promise.resolve();

  constructor(publication: Publication) {
    this.#publication = publication;
  }

  /**
   * Has files compressed that no later step changes. What the last build compressed already is moved at once.
   *
   * @param folder The output folder.
   * @param paths Files below it, of any kind.
   */
  start(folder: string, paths: readonly string[]): void {
    const texts = paths.filter((path) => COMPRESSED.test(path));
    const pageQuality = qualityOfPages(texts.filter(isPage).length);
    const waiting = texts.flatMap((path) => {
      const quality = isPage(path) ? pageQuality : constants.BROTLI_MAX_QUALITY;
      return this.#isWanted(join(folder, path), path, quality) ? [{ path, quality }] : [];
    });
    if (waiting.length === 0) return;
    this.#underWay = this.#underWay.then(() => this.#compress(folder, waiting));
    // Whoever awaits the end is told.
    this.#underWay.catch(() => {});
  }

  /** @throws Error when a file can't be written. */
  async end(): Promise<void> {
    await this.#underWay;
    await this.stop();
  }

  /** Leaves the rest undone: nothing is written any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
    this.#threads = [];
  }

  #isWanted(file: string, path: string, quality: number): boolean {
    const known = this.#publication.knownDigest(path);
    if (known !== undefined && this.#publication.takeCompressed(path, known, quality)) return false;
    const content = readFileSync(file);
    return content.length >= SMALLEST && !this.#publication.takeCompressed(path, digestOf(content), quality);
  }

  async #compress(folder: string, waiting: readonly CompressionJob[]): Promise<void> {
    if (this.#isStopped) return;
    while (this.#threads.length < availableParallelism()) {
      this.#threads.push(startThread(PROGRAM, { maxYoungGenerationSizeMb: 8 }));
    }
    const jobs = waiting.map(({ path, quality }) => ({ path: join(folder, path), quality }));
    const atATime = waiting.length > WORTH_BATCHES ? BATCH : 1;
    const threads = this.#threads.map((thread) => askThread<CompressionJob, CompressedForms>(thread));
    const forms = await Promise.all(shareOut(jobs, threads, atATime));
    for (const [index, { path }] of waiting.entries()) {
      this.#publication.addCompressed(path, forms[index] as CompressedForms);
    }
  }
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** A page takes 15 ms at brotli's best, 6 one step lower, 0.3 at 6, for 2 and 9 % more bytes: many get less. */
function qualityOfPages(count: number): number {
  return count > 100 ? 6 : 10;
}

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { constants } from 'node:zlib';
import PQueue from 'p-queue';
import { askThread, startThread } from '../workers/ask-thread.ts';
import type { Ask } from '../workers/share-out.ts';
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
  readonly #queue = new PQueue({ concurrency: availableParallelism() });
  readonly #threads: Worker[] = [];
  readonly #idle: Ask<CompressionJob, CompressedForms>[] = [];
  readonly #known = new Set<string>();
  #isStopped = false;
  #failure: Error | undefined;

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
    const texts = paths.filter((path) => COMPRESSED.test(path) && !this.#known.has(path));
    const pageQuality = qualityOfPages(texts.filter(isPage).length);
    const waiting = texts.flatMap((path) => {
      this.#known.add(path);
      const quality = isPage(path) ? pageQuality : constants.BROTLI_MAX_QUALITY;
      return this.#isWanted(join(folder, path), path, quality) ? [{ path, quality }] : [];
    });
    const size = waiting.length > WORTH_BATCHES ? BATCH : 1;
    for (let at = 0; at < waiting.length; at += size) this.#add(folder, waiting.slice(at, at + size));
  }

  /** @throws Error when a file can't be written. */
  async end(): Promise<void> {
    await this.#queue.onIdle();
    await this.stop();
    if (this.#failure) throw this.#failure;
  }

  /** Leaves the rest undone: nothing is written any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #isWanted(file: string, path: string, quality: number): boolean {
    const known = this.#publication.knownDigest(path);
    if (known !== undefined && this.#publication.takeCompressed(path, known, quality)) return false;
    const content = readFileSync(file);
    return content.length >= SMALLEST && !this.#publication.takeCompressed(path, digestOf(content), quality);
  }

  /** What takes longest goes first. */
  #add(folder: string, batch: readonly CompressionJob[]): void {
    const { quality: priority = 0 } = batch[0] ?? {};
    this.#queue
      .add(() => this.#compress(folder, batch), { priority })
      .catch((error) => {
        this.#failure ??= error;
      });
  }

  async #compress(folder: string, batch: readonly CompressionJob[]): Promise<void> {
    if (this.#isStopped) return;
    const ask = this.#idle.pop() ?? this.#startThread();
    const jobs = batch.map(({ path, quality }) => ({ path: join(folder, path), quality }));
    const forms = await ask(jobs);
    this.#idle.push(ask);
    for (const [index, { path }] of batch.entries()) {
      this.#publication.addCompressed(path, forms[index] as CompressedForms);
    }
  }

  #startThread(): Ask<CompressionJob, CompressedForms> {
    const thread = startThread(PROGRAM, { maxYoungGenerationSizeMb: 8 });
    this.#threads.push(thread);
    return askThread(thread);
  }
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** A page takes 15 ms at brotli's best, 6 one step lower, 0.3 at 6, for 2 and 9 % more bytes: many get less. */
function qualityOfPages(count: number): number {
  return count > 100 ? 6 : 10;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digestOf } from './digest.ts';
import type { Publication } from './publication.ts';

const COMPRESSED = /\.(?:html|css|js|json|map|svg|txt|xml|webmanifest)$/;
/** Smaller files fit into one packet anyway. */
const SMALLEST = 1024;
/** Node compresses in four threads. All files at once would fill the memory, which costs more time than it saves. */
const AT_ONCE = 4;

/**
 * Writes, beside each text, its brotli and gzip forms, which a server sends as they are.
 *
 * @param folder The output folder.
 * @param paths Files below it, of any kind.
 */
export async function compressFiles(folder: string, paths: readonly string[], publication: Publication): Promise<void> {
  const texts = paths.filter((path) => COMPRESSED.test(path));
  const pageQuality = qualityOfPages(texts.filter(isPage).length);
  const waiting = texts.values();
  const compressNext = async () => {
    for (const path of waiting) {
      await compress(folder, path, isPage(path) ? pageQuality : constants.BROTLI_MAX_QUALITY, publication);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** A page takes 15 ms at brotli's best, 6 one step lower, 0.3 at 6, for 2 and 9 % more bytes: many get less. */
function qualityOfPages(count: number): number {
  return count > 100 ? 6 : 10;
}

async function compress(folder: string, path: string, quality: number, publication: Publication): Promise<void> {
  const content = readFileSync(join(folder, path));
  if (content.length < SMALLEST) return;
  const digest = digestOf(content);
  if (publication.takeCompressed(path, digest, quality)) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
  };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(join(folder, `${path}.br`), brotli);
  writeFileSync(join(folder, `${path}.gz`), gzipped);
  publication.addCompressed(path, { quality, digest, brotli: digestOf(brotli), gzip: digestOf(gzipped) });
}

/** A window larger than the text serves nothing. Finding memory for it took seven times as long as compressing. */
function windowBits(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes));
  return Math.min(Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

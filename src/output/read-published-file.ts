import type { PublishedFile } from './published-file.ts';
import { readManifest, readRedirects, readRobots, readSearchEntry, readSitemap } from './read-data.ts';
import { readDrawing, readPage } from './read-document.ts';
import { readStylesheet } from './read-stylesheet.ts';

type Reader = { name: RegExp } & (
  | { text: (text: string) => PublishedFile }
  | { bytes: (data: Buffer) => PublishedFile }
);

const READERS: readonly Reader[] = [
  { name: /\.html$/i, text: readPage },
  { name: /\.svg$/i, text: readDrawing },
  { name: /\.css$/i, text: readStylesheet },
  { name: /(?:^|\/)sitemap[^/]*\.xml$/, text: readSitemap },
  { name: /^robots\.txt$/, text: readRobots },
  { name: /^_redirects$/, text: readRedirects },
  { name: /(?:\.webmanifest|(?:^|\/)manifest\.json)$/, text: readManifest },
  { name: /\.pf_fragment$/, bytes: readSearchEntry },
];

/**
 * What a published file leads to. Of most kinds (pictures, scripts, documents) nothing is known: they aren't read.
 *
 * @param path Below the output folder.
 */
export function readPublishedFile(path: string, read: (path: string) => Buffer): PublishedFile {
  const reader = READERS.find(({ name }) => name.test(path));
  if (!reader) return { references: [] };
  return 'text' in reader ? reader.text(read(path).toString('utf8')) : reader.bytes(read(path));
}

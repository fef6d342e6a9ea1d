import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = 'favicon.svg';
/** About what a server says before it sends a file, in bytes: below, a picture costs less in the page than beside it. */
const SHORTEST = 512;
/** What must not stand as it is in the address of data, nor in an attribute of a page. */
const UNSAFE = /[^\w!$&'()*+,\-./:;=?@~]/g;

/**
 * The address of a site's icon: in the page itself when it is small, which spares each page a request; else, or when
 * it is missing (the check of links tells), that of its file.
 *
 * @param publicDir The folder of the files that are published as they are.
 */
export function iconHref(publicDir: string): string {
  const svg = readIcon(join(publicDir, PATH));
  if (svg === undefined || svg.length > SHORTEST) return `/${PATH}`;
  return `data:image/svg+xml,${svg.trim().replaceAll('"', "'").replace(UNSAFE, encodeURIComponent)}`;
}

function readIcon(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    /** The addresses of public files that the page's HTML depends on, whether or not there are such files. */
    publicFiles: string[];
  }
}

/** `publicFile` for a page, which is noted to depend on that file: what is kept of the page is then made anew with it. */
export function publicFileOf(page: VFile, publicDir: string, address: string): string | undefined {
  page.data.publicFiles ??= [];
  page.data.publicFiles.push(address);
  return publicFile(publicDir, address);
}

/**
 * The file that a root-relative address (`/images/x.png`) is served from.
 *
 * @param publicDir The folder that is published as it is.
 * @returns Its real path, or nothing when there is none, or when it lies outside of the folder
 *   (`..`, a symbolic link…).
 */
export function publicFile(publicDir: string, address: string): string | undefined {
  if (!/^\/(?![/\\])/.test(address)) return undefined;
  try {
    const folder = realpathSync(publicDir) + sep;
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const file = realpathSync(resolve(folder, `.${path}`));
    return file.startsWith(folder) ? file : undefined;
  } catch {
    // No such file, or an address that can't be one.
    return undefined;
  }
}

import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './read-built-site.ts';

/** What a page weighs, in bytes, uncompressed. */
export interface Weight {
  html: number;
  /** With the files of the site that it loads, each counted once. */
  whole: number;
}

export function weightOf({ path, loads }: BuiltPage, { bytes }: BuiltSite): Weight {
  const html = bytes.get(path) ?? 0;
  const files = [...new Set(loads)].reduce((sum, file) => sum + (bytes.get(file) ?? 0), 0);
  return { html, whole: html + files };
}

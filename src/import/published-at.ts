import { defaultPermalink } from '../permalinks/default-permalink.ts';
import { outputPath } from '../permalinks/output-path.ts';
import type { JekyllDocument } from './jekyll-site.ts';

/** The path of a page below `content/pages`. */
export function targetOf({ path }: Pick<JekyllDocument, 'path'>): string {
  return path.replace(/^_/, '').replace(/\.\w+$/, '.md');
}

/** The permalink of a page once it is imported: as it is written, or as its path gives it, or as Jekyll published it. */
export function permalinkOf(document: JekyllDocument): string {
  const { permalink } = document.own;
  if (typeof permalink === 'string' && permalink !== '' && !/:\w/.test(permalink)) return permalink;
  return isWhereItsPathSays(document) ? defaultPermalink(targetOf(document)) : document.url;
}

/** Whether the page would be published at the same place without a permalink of its own. */
export function isWhereItsPathSays(document: JekyllDocument): boolean {
  return outputPath(document.url) === outputPath(defaultPermalink(targetOf(document)));
}

import type { FrontMatter } from '../front-matter/schema.ts';
import { outputPath } from '../permalinks/output-path.ts';

/**
 * Whether search engines, ours included, may show a page: it is published, no error page, and its `robots` allow it.
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function isIndexable({ draft, robots, permalink }: FrontMatter & { permalink: string }): boolean {
  const directives = (robots ?? '').toLowerCase().split(/[\s,]+/);
  return (
    !draft && !directives.includes('noindex') && !directives.includes('none') && outputPath(permalink) !== '404.html'
  );
}

import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { permalinkHref } from '../permalinks/output-path.ts';
import { isIndexable } from '../site/is-indexable.ts';
import type { PageData } from '../site/page-view.ts';

/**
 * The sitemap: every page that search engines may show, with the day of its last change where that is known.
 * @see https://www.sitemaps.org/protocol.html
 */
export async function sitemapXml(pages: readonly PageData[], siteUrl: string): Promise<string> {
  const entries = pages
    .filter(isIndexable)
    .map(({ permalink, updated_on, last_reviewed_on }) => ({
      url: permalinkHref(permalink),
      lastmod: updated_on ?? last_reviewed_on,
      lastmodDateOnly: true,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const stream = new SitemapStream({ hostname: siteUrl, lastmodDateOnly: true, xmlns: PLAIN });
  return String(await streamToPromise(Readable.from(entries).pipe(stream)));
}

/** No pictures, videos, news or translations are listed. */
const PLAIN = { news: false, video: false, xhtml: false, image: false };

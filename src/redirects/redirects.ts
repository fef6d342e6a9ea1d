import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { permalinkHref } from '../permalinks/output-path.ts';
import type { ParsedPage } from '../site/parse-site.ts';

/** An old address, and the page that it leads to. */
export interface Redirect {
  from: string;
  /** Percent-encoded, ready for an `href`. */
  to: string;
  title: string;
  /** The language of the title, if it is not the site's. */
  lang: string | undefined;
}

/** What a page says about where it was. */
export interface Moved {
  permalink: string;
  title: string;
  lang?: string | undefined;
  redirect_from?: string[] | undefined;
}

/** The redirects that the pages' `redirect_from` ask for, as jekyll-redirect-from reads it. */
export function redirects(pages: readonly Moved[]): Redirect[] {
  return pages.flatMap(({ redirect_from = [], permalink, title, lang }) =>
    redirect_from.flatMap((written) => {
      const result = normalisePermalink(written);
      return 'permalink' in result ? [{ from: result.permalink, to: permalinkHref(permalink), title, lang }] : [];
    }),
  );
}

/** The redirects of a site, by old address: those of its drafts are published no more than they are. */
export function redirectsOf(pages: readonly Pick<ParsedPage, 'data' | 'permalink'>[]): Redirect[] {
  const published = pages.flatMap(({ data, permalink }): Moved[] =>
    data && permalink !== undefined && !data.draft ? [{ ...data, permalink }] : [],
  );
  return redirects(published).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { permalinkHref } from '../permalinks/output-path.ts';
import type { PageData } from '../site/page-view.ts';

/** An old address, and the page that it leads to. */
export interface Redirect {
  from: string;
  /** Percent-encoded, ready for an `href`. */
  to: string;
  title: string;
}

/** The redirects that the pages' `redirect_from` ask for, as jekyll-redirect-from reads it. */
export function redirects(pages: readonly PageData[]): Redirect[] {
  return pages.flatMap(({ redirect_from = [], permalink, title }) =>
    redirect_from.flatMap((written) => {
      const result = normalisePermalink(written);
      return 'permalink' in result ? [{ from: result.permalink, to: permalinkHref(permalink), title }] : [];
    }),
  );
}

import { permalinkHref } from '../permalinks/output-path.ts';
import type { PageData, SiteView } from '../site/page-view.ts';

export interface Breadcrumb {
  label: string;
  /** Absent on the last one, which is the page itself. */
  href: string | undefined;
}

/**
 * The way from the site's front page to a page, itself included: what its front matter says,
 * else the pages whose permalinks lead to its own. Empty for a page with nothing above it.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/fil-d-ariane
 */
export function breadcrumbs(page: PageData, { pages }: Pick<SiteView, 'pages'>): Breadcrumb[] {
  const written = page.breadcrumbs?.map(({ title, link }) => ({ label: title, href: link }));
  const above =
    written?.slice(0, -1) ??
    ancestors(page.permalink).flatMap((permalink) => {
      const ancestor = indexOf(pages).get(permalink);
      return ancestor ? [{ label: ancestor.label ?? ancestor.title, href: permalinkHref(ancestor.permalink) }] : [];
    });
  if (above.length === 0) return [];
  return [...above, { label: written?.at(-1)?.label ?? page.label ?? page.title, href: undefined }];
}

/** `/a/b/c` → `/`, `/a/`, `/a/b/`. */
function ancestors(permalink: string): string[] {
  const segments = permalink.split('/').filter(Boolean).slice(0, -1);
  const above = ['/', ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}/`)];
  return above.filter((ancestor) => ancestor !== permalink);
}

const indexes = new WeakMap<SiteView['pages'], ReadonlyMap<string, SiteView['pages'][number]>>();

/** The pages by address, a slash at its end. It is made once for all pages of a site: there may be thousands. */
function indexOf(pages: SiteView['pages']): ReadonlyMap<string, SiteView['pages'][number]> {
  const known = indexes.get(pages);
  if (known) return known;
  const index = new Map(pages.toReversed().map((page) => [page.permalink.replace(/\/?$/, '/'), page]));
  indexes.set(pages, index);
  return index;
}

import { jsonWithoutTags } from '../safety/json-without-tags.ts';
import type { PageView } from '../site/page-view.ts';

/**
 * The breadcrumb as search engines read it, ready to stand in a `<script>`; nothing for a page that has none.
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbData({ breadcrumbs, canonical, settings }: PageView): string | undefined {
  if (breadcrumbs.length === 0) return undefined;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href === undefined ? canonical : new URL(href, settings.url).href,
    })),
  };
  return jsonWithoutTags(data);
}

import type { CollectionEntry } from 'astro:content';
import { type RouteOf, routeOf } from '../permalinks/output-path.ts';
import { redirects } from '../redirects/redirects.ts';
import { type PageView, pageView } from './page-view.ts';
import { querySite } from './query-site.ts';

/** What stands at an address. */
export interface Route {
  page?: { entry: CollectionEntry<'pages'>; view: PageView };
  redirect?: { to: string; title: string; siteTitle: string; siteUrl: string; lang: string };
}

/** Astro's static paths for one of the two route files: every page and every redirect that it writes. */
export async function staticPaths(
  kind: RouteOf['kind'],
): Promise<{ params: { permalink: string | undefined }; props: Route }[]> {
  const { entries, site } = await querySite();
  const { title: siteTitle, url: siteUrl, lang } = site.settings;
  const routes: { permalink: string; props: Route }[] = [
    ...entries.map((entry) => ({
      permalink: entry.data.permalink,
      props: { page: { entry, view: pageView(entry.data, site) } },
    })),
    ...redirects(site.pages).map(({ from, to, title }) => ({
      permalink: from,
      props: { redirect: { to, title, siteTitle, siteUrl, lang } },
    })),
  ];
  return routes
    .map(({ permalink, props }) => ({ route: routeOf(permalink), props }))
    .filter(({ route }) => route.kind === kind)
    .map(({ route, props }) => ({ params: { permalink: route.parameter }, props }));
}

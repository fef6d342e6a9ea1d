import type { CollectionEntry } from 'astro:content';
import { outputPath, permalinkHref, type RouteOf, routeOf } from '../permalinks/output-path.ts';
import { redirects } from '../redirects/redirects.ts';
import type { MenuPage, SidebarLeaf } from '../sidebars/resolve-sidebar.ts';
import { systemPage } from '../system-pages/system-page.ts';
import type { PageData, SiteView } from './page-view.ts';
import { querySite } from './query-site.ts';

/** What stands at an address: one of these. */
export interface Route {
  /** Its view is made as it is drawn: only then are its headings known. */
  page?: { entry: CollectionEntry<'pages'>; site: SiteView };
  siteMap?: SystemRoute & { generated: SidebarLeaf[] };
  notFound?: SystemRoute;
  redirect?: {
    to: string;
    title: string;
    titleLang: string | undefined;
    siteTitle: string;
    siteUrl: string;
    lang: string;
  };
}

interface SystemRoute {
  page: MenuPage & PageData;
  site: SiteView;
}

interface StaticPath {
  permalink: string;
  props: Route;
}

/** Astro's static paths for one of the two route files: every page and every redirect that it writes. */
export async function staticPaths(
  kind: RouteOf['kind'],
): Promise<{ params: { permalink: string | undefined }; props: Route }[]> {
  const { entries, site } = await querySite();
  const pages = entries.map((entry) => ({ permalink: entry.data.permalink, props: { page: { entry, site } } }));
  return [...pages, ...systemPaths(site), ...redirectPaths(site)]
    .map(({ permalink, props }) => ({ route: routeOf(permalink), props }))
    .filter(({ route }) => route.kind === kind)
    .map(({ route, props }) => ({ params: { permalink: route.parameter }, props }));
}

function systemPaths(site: SiteView): StaticPath[] {
  const siteMap = systemPage(site.settings.site_map, 'Plan du site');
  const generated = [siteMap].map(({ title, permalink }) => ({
    label: title,
    href: permalinkHref(permalink),
    permalink,
  }));
  const hasErrorPage = site.pages.some(({ permalink }) => outputPath(permalink) === '404.html');
  const notFound = systemPage('/404.html', 'Page introuvable', { robots: 'noindex' });
  return [
    { permalink: siteMap.permalink, props: { siteMap: { page: siteMap, site, generated } } },
    ...(hasErrorPage ? [] : [{ permalink: notFound.permalink, props: { notFound: { page: notFound, site } } }]),
  ];
}

function redirectPaths({ pages, settings }: SiteView): StaticPath[] {
  const { title: siteTitle, url: siteUrl, lang } = settings;
  return redirects(pages).map(({ from, to, title, lang: titleLang }) => ({
    permalink: from,
    props: { redirect: { to, title, titleLang, siteTitle, siteUrl, lang } },
  }));
}

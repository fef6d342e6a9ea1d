import { outputPath, type RouteOf, routeOf } from '../permalinks/output-path.ts';
import { printables } from '../printables/printables.ts';
import { redirects } from '../redirects/redirects.ts';
import type { MenuPage, SidebarLeaf } from '../sidebars/resolve-sidebar.ts';
import { pageLeaf } from '../system-pages/page-leaf.ts';
import { systemPage } from '../system-pages/system-page.ts';
import { pageKey } from './page-key.ts';
import type { PageData, SiteView } from './page-view.ts';
import { type DrawnPage, querySite } from './query-site.ts';

/** What stands at an address: one of these. */
export interface Route {
  /** Its view is made as it is drawn: only then are its headings known. */
  page?: { entry: DrawnPage; site: SiteView };
  siteMap?: SystemRoute & { generated: SidebarLeaf[] };
  /** `entries`: what it holds, in order. */
  printable?: SystemRoute & { entries: DrawnPage[] };
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
): Promise<{ params: { permalink: string | undefined }; props: Route; cacheKey: string | undefined }[]> {
  const { entries, site } = await querySite();
  const pages = entries.map((entry) => ({ permalink: entry.data.permalink, props: { page: { entry, site } } }));
  const paths = [...pages, ...systemPaths(site, entries), ...redirectPaths(site)]
    .map(({ permalink, props }) => ({ route: routeOf(permalink), props }))
    .filter(({ route }) => route.kind === kind)
    .map(async ({ route, props }) => ({
      params: { permalink: route.parameter },
      props,
      cacheKey: await cacheKey(props),
    }));
  return Promise.all(paths);
}

/** As long as it is the same, what is drawn comes out as it was. While someone is writing, nobody asks. */
async function cacheKey({ page }: Route): Promise<string | undefined> {
  return page && !import.meta.env.DEV ? pageKey(page.entry, await page.entry.content(), page.site) : undefined;
}

function systemPaths(site: SiteView, entries: readonly DrawnPage[]): StaticPath[] {
  const toPrint = printablePaths(site, entries);
  const siteMap = systemPage(site.settings.site_map, 'Plan du site', {
    description: `Toutes les pages de ${site.settings.title}, rubrique par rubrique.`,
  });
  const generated = [siteMap, ...toPrint.flatMap(({ props }) => props.printable?.page ?? [])].map(pageLeaf);
  const hasErrorPage = site.pages.some(({ permalink }) => outputPath(permalink) === '404.html');
  const notFound = systemPage('/404.html', 'Page introuvable', {
    description: 'Aucune page ne correspond à cette adresse.',
    robots: 'noindex',
  });
  return [
    { permalink: siteMap.permalink, props: { siteMap: { page: siteMap, site, generated } } },
    ...toPrint,
    ...(hasErrorPage ? [] : [{ permalink: notFound.permalink, props: { notFound: { page: notFound, site } } }]),
  ];
}

function printablePaths(site: SiteView, entries: readonly DrawnPage[]): StaticPath[] {
  const byPermalink = new Map(entries.map((entry) => [entry.data.permalink, entry]));
  return [...site.sidebars.values()].flatMap(printables).map(({ title, permalink, pages }) => {
    const page = systemPage(permalink, `${title} : la version à imprimer`, {
      description: `Toutes les pages de « ${title} », l’une après l’autre, à imprimer ou à lire d’une traite.`,
    });
    const held = pages.flatMap((leaf) => byPermalink.get(leaf.permalink ?? '') ?? []);
    return { permalink, props: { printable: { page, site, entries: held } } };
  });
}

function redirectPaths({ pages, settings }: SiteView): StaticPath[] {
  const { title: siteTitle, url: siteUrl, lang } = settings;
  return redirects(pages).map(({ from, to, title, lang: titleLang }) => ({
    permalink: from,
    props: { redirect: { to, title, titleLang, siteTitle, siteUrl, lang } },
  }));
}

import { type Breadcrumb, breadcrumbs } from '../breadcrumbs/breadcrumbs.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import { type MainMenuGroup, type MainMenuLink, markMainMenu } from '../main-menu/mark-main-menu.ts';
import type { Heading } from '../markdown/collect-headings.ts';
import { permalinkHref } from '../permalinks/output-path.ts';
import { type Printable, printableOf } from '../printables/printables.ts';
import type { Settings } from '../settings/schema.ts';
import type { SocialImage } from '../sharing/social-image.ts';
import { socialImagePath } from '../sharing/social-image-path.ts';
import { type AdjacentPages, adjacentPages } from '../sidebars/adjacent-pages.ts';
import { type MarkedSidebar, markCurrent } from '../sidebars/mark-current.ts';
import type { MenuPage, SidebarTree } from '../sidebars/resolve-sidebar.ts';
import { sidebarId } from '../sidebars/sidebar-id.ts';
import { type SummaryEntry, summary } from '../summary/summary.ts';
import { editAddress } from './edit-address.ts';

/** A page's front matter, once its permalink is settled. */
export type PageData = FrontMatter & {
  permalink: string;
  /** The day of the last change, `YYYY-MM-DD`, when git knows it. */
  updated_on?: string | undefined;
};

/** What every page of a site is drawn with. */
export interface SiteView {
  settings: Settings;
  pages: readonly (MenuPage & PageData)[];
  /** Resolved sidebars by id. */
  sidebars: ReadonlyMap<string, SidebarTree>;
  /** Addresses of the page stylesheets by name. */
  stylesheets: ReadonlyMap<string, string>;
  /** The address of the site's icon. */
  icon: string;
}

/** Everything that the layouts draw, in one flat object: they look nothing up themselves. */
export interface PageView {
  layout: FrontMatter['layout'];
  lang: string;
  /** The same, when it is not the site's: the content says it then, and what surrounds it says the site's (RGAA 8.7). */
  foreignLang: string | undefined;
  /** The text of the `h1`. */
  title: string;
  /** The text of `<title>`. */
  documentTitle: string;
  subtitle: string | undefined;
  heroTitle: string | undefined;
  description: string | undefined;
  robots: string | undefined;
  /** The picture that shows when the page is shared, by its absolute address: the page's own, or one that is drawn. */
  socialImage: { address: string; isDrawn: boolean } | undefined;
  /** The name of its menu, else of the site. */
  section: string;
  /** Its language as networks write it: `fr_FR`. */
  locale: string;
  /** The page's absolute public address. */
  canonical: string;
  /** Addresses of the page's own stylesheets, in order. */
  stylesheets: string[];
  /** The address of the site's icon. */
  icon: string;
  breadcrumbs: Breadcrumb[];
  mainMenu: (MainMenuLink | MainMenuGroup)[];
  sidebar: MarkedSidebar | undefined;
  /** The table of contents; empty for a page that needs none. */
  summary: SummaryEntry[];
  /** The pages before and after this one in its side menu. */
  previous: AdjacentPages['previous'];
  next: AdjacentPages['next'];
  /** The page to print that holds this one with its neighbours. */
  printable: Printable | undefined;
  /** Where the page can be edited, when the settings tell. */
  editHref: string | undefined;
  /** The days, `YYYY-MM-DD`, on which the page was last read again and last changed. */
  reviewedOn: string | undefined;
  updatedOn: string | undefined;
  settings: Settings;
}

/**
 * Puts one page and its site together. Pure; what it names is known to exist (see `checks/`).
 *
 * @param headings The headings of its content, in order.
 */
export function pageView(page: MenuPage & PageData, site: SiteView, headings: readonly Heading[] = []): PageView {
  const { settings } = site;
  const tree = page.sidebar === undefined ? undefined : site.sidebars.get(sidebarId(page.sidebar));
  return {
    layout: page.layout,
    lang: page.lang ?? settings.lang,
    foreignLang: page.lang === settings.lang ? undefined : page.lang,
    title: page.title,
    documentTitle: `${page.title} — ${settings.title}`,
    subtitle: page.subtitle,
    heroTitle: page.hero_title,
    description: page.description,
    robots: page.robots,
    socialImage: sharedImage(page, site),
    section: sectionOf(page, site),
    locale: new Intl.Locale(page.lang ?? settings.lang).maximize().toString().replace(/-.*-/, '_'),
    canonical: new URL(permalinkHref(page.permalink), settings.url).href,
    stylesheets: (page.additional_css ?? []).map((name) => site.stylesheets.get(name) ?? name),
    icon: site.icon,
    breadcrumbs: breadcrumbs(page, site),
    reviewedOn: page.last_reviewed_on,
    updatedOn: page.updated_on,
    mainMenu: markMainMenu(settings.header.menu, page.permalink),
    sidebar: tree && markCurrent(tree, page.permalink),
    summary: page.toc === false ? [] : summary(headings),
    ...adjacentPages(tree, page.permalink),
    printable: tree && printableOf(tree, page.permalink),
    editHref: editAddress(settings.edit_url, page.name),
    settings,
  };
}

/** What is drawn for a page that names no picture of its own. */
export function socialImageOf(page: PageData, site: SiteView): SocialImage {
  return { title: page.title, section: sectionOf(page, site), siteTitle: site.settings.title };
}

function sharedImage(page: PageData, site: SiteView): PageView['socialImage'] {
  const { url, social_images } = site.settings;
  if (page.image !== undefined) return { address: new URL(page.image, url).href, isDrawn: false };
  if (!social_images || !site.pages.some(({ permalink }) => permalink === page.permalink)) return undefined;
  return { address: new URL(socialImagePath(socialImageOf(page, site)), url).href, isDrawn: true };
}

function sectionOf({ sidebar }: PageData, { sidebars, settings }: SiteView): string {
  return (sidebar === undefined ? undefined : sidebars.get(sidebarId(sidebar))?.title) ?? settings.title;
}

import { breadcrumbs } from '../breadcrumbs/breadcrumbs.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import { permalinkHref } from '../permalinks/output-path.ts';
import { sidebarFileId, sidebarId } from '../sidebars/sidebar-id.ts';
import { isIndexable } from '../site/is-indexable.ts';
import type { ParsedSite } from '../site/parse-site.ts';

/** What the search knows of a page beside its content. */
export interface SearchEntry {
  /** The page's file, below `pages/`. */
  name: string;
  permalink: string;
  lang: string;
  heroTitle: string | undefined;
  subtitle: string | undefined;
  /** Shown with the result. */
  address: string;
  title: string;
  /** The titles of the pages above it, the first one first: `L’approche › Se former`. */
  trail: string;
  /** The name of its menu. */
  section: string;
  /** Found, but not shown. */
  label: string;
  /** The words of its address. */
  slug: string;
  description: string;
}

/** The pages that a visitor can find: all but drafts, error pages, and those that search engines may not show. */
export function searchEntries(site: ParsedSite): SearchEntry[] {
  const sections = new Map(site.sidebars.map(({ name, data }) => [sidebarFileId(name), data?.title ?? '']));
  const pages = site.pages.flatMap(({ data, permalink, name }) =>
    data && permalink ? { ...data, permalink, name } : [],
  );
  return pages.filter(isIndexable).map((page) => ({
    name: page.name,
    permalink: page.permalink,
    lang: page.lang ?? site.settings.data?.lang ?? 'fr',
    heroTitle: page.hero_title,
    subtitle: page.subtitle,
    address: permalinkHref(page.permalink),
    title: page.title,
    trail: breadcrumbs(page, { pages })
      .slice(0, -1)
      .map(({ label }) => label)
      .join(' › '),
    section: sectionOf(page, sections),
    label: page.label ?? '',
    slug: slugWords(page.permalink),
    description: page.description ?? '',
  }));
}

function sectionOf({ sidebar }: FrontMatter, sections: ReadonlyMap<string, string>): string {
  return (sidebar === undefined ? undefined : sections.get(sidebarId(sidebar))) ?? '';
}

/** `/approche/plan-du-site` → `plan du site`: what whoever made the address took the page to be about. */
function slugWords(permalink: string): string {
  const slug = permalink.split('/').filter(Boolean).at(-1) ?? '';
  return slug.replace(/\.html$/, '').replace(/[-_]+/g, ' ');
}

import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LoadedPage, ReadSite } from '../content-folder/load-site.ts';
import type { Heading } from '../markdown/collect-headings.ts';
import type { Settings } from '../settings/schema.ts';
import type { Sidebar } from '../sidebars/schema.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import type { PageData } from './page-view.ts';
import type { ParsedPage, ParsedSite } from './parse-site.ts';

/** What there is to draw of a content folder. */
export interface PublishedSite {
  /** By path below `pages/`. */
  pages: ReadonlyMap<string, PublishedPage>;
  /** By id. */
  sidebars: ReadonlyMap<string, Sidebar>;
  /** Their text by name. */
  stylesheets: ReadonlyMap<string, string>;
  settings: Settings | undefined;
}

export interface PublishedPage {
  /** The file's path below `pages/`. */
  name: string;
  /** The keys as they were written, with the permalink and the day of the last change. */
  frontMatter: Record<string, unknown>;
  /** The same, as the schema reads it. */
  data: PageData;
  /** Its content. A `.mdx` page is compiled by `@astrojs/mdx`, as a module, when it is drawn. */
  html: string;
  headings: Heading[];
}

/**
 * Takes out of a site what is to be drawn. A page that was not read again is the same object again.
 *
 * @param days The day of each file's last change, by absolute path.
 * @param before While someone is writing, what was drawn before: drafts are drawn too, and what has a fault keeps its
 *   last good version.
 */
export function publishedSite(
  site: ReadSite,
  days: ReadonlyMap<string, string>,
  before?: PublishedSite | 'nothing',
): PublishedSite {
  const last = before === 'nothing' ? undefined : before;
  const pages = site.pages.flatMap((page) => {
    if (before === undefined && page.data?.draft) return [];
    return publishedPage(page, days) ?? last?.pages.get(page.name) ?? [];
  });
  const sidebars = site.sidebars.flatMap(({ name, data }) => {
    const id = sidebarFileId(name);
    const sidebar = data ?? last?.sidebars.get(id);
    return sidebar ? [[id, sidebar] as const] : [];
  });
  return {
    pages: new Map(pages.map((page) => [page.name, page])),
    sidebars: new Map(sidebars),
    stylesheets: new Map(site.stylesheets.map(({ name, file }) => [name, String(file)])),
    settings: site.settings.data ?? last?.settings,
  };
}

/** Whether two sites are drawn the same. */
export function isSameSite(
  { pages, ...others }: PublishedSite,
  { pages: otherPages, ...otherOthers }: PublishedSite,
): boolean {
  const isSame = pages.size === otherPages.size && [...pages].every(([name, page]) => page === otherPages.get(name));
  return isSame && isDeepStrictEqual(others, otherOthers);
}

/** The front matter of what a build draws of a site, by path below `pages/`, with its permalinks and days. */
export function publishedFrontMatter(
  { pages }: Pick<ParsedSite, 'pages'>,
  days: ReadonlyMap<string, string>,
): Map<string, Record<string, unknown>> {
  return new Map(
    pages.flatMap((page) => {
      const settled = settledBy(page, days);
      return settled && !page.data?.draft ? [[page.name, frontMatterOf(page, settled)] as const] : [];
    }),
  );
}

const known = new WeakMap<LoadedPage, PublishedPage>();

function publishedPage(page: LoadedPage, days: ReadonlyMap<string, string>): PublishedPage | undefined {
  const { name, data, rendered } = page;
  const settled = settledBy(page, days);
  if (!data || !settled) return undefined;
  const before = known.get(page);
  if (before?.data.updated_on === settled.updated_on && before) return before;
  const { html, headings } = rendered;
  const published = { name, frontMatter: frontMatterOf(page, settled), data: { ...data, ...settled }, html, headings };
  known.set(page, published);
  return published;
}

type Settled = Pick<PageData, 'permalink' | 'updated_on'>;

/** What a page does not say itself. Nothing for one with a fault. */
function settledBy({ data, permalink, file }: ParsedPage, days: ReadonlyMap<string, string>): Settled | undefined {
  return data && permalink !== undefined ? { permalink, updated_on: days.get(resolve(file.path)) } : undefined;
}

function frontMatterOf({ yaml }: ParsedPage, settled: Settled): Record<string, unknown> {
  return { ...(yaml.data as Record<string, unknown>), ...settled };
}

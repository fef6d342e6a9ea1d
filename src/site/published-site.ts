import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
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
  content: () => Promise<Content>;
}

/** What a page holds, once rendered. A `.mdx` page is compiled by `@astrojs/mdx` as well, as a module, when it is drawn. */
export type Content = Pick<RenderedMarkdown, 'html' | 'headings'>;

/** A page, and a way to its content. */
export interface PublishablePage extends ParsedPage {
  content: () => Promise<Content>;
}

/** A site whose pages can be published. */
export interface PublishableSite extends ParsedSite {
  pages: PublishablePage[];
}

/**
 * Takes out of a site what is to be drawn. A page that is the same object as before is so again.
 *
 * @param days The day of each file's last change, by absolute path.
 * @param before While someone is writing, what was drawn before: drafts are drawn too, and what has a fault keeps its
 *   last good version.
 */
export function publishedSite(
  site: PublishableSite,
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

const known = new WeakMap<PublishablePage, PublishedPage>();

function publishedPage(page: PublishablePage, days: ReadonlyMap<string, string>): PublishedPage | undefined {
  const { name, data, content } = page;
  const settled = settledBy(page, days);
  if (!data || !settled) return undefined;
  const before = known.get(page);
  if (before?.data.updated_on === settled.updated_on && before) return before;
  const published = { name, frontMatter: frontMatterOf(page, settled), data: { ...data, ...settled }, content };
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

import { resolve } from 'node:path';
import type { MarkdownHeading } from '@astrojs/markdown-remark';
import type { LoadedPage, LoadedSite } from '../content-folder/load-site.ts';
import type { Settings } from '../settings/schema.ts';
import type { Sidebar } from '../sidebars/schema.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';

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
  /** Its content. A `.mdx` page is compiled by `@astrojs/mdx`, as a module, when it is drawn. */
  html: string;
  headings: MarkdownHeading[];
}

/**
 * Takes out of a checked site what is to be drawn.
 *
 * @param days The day of each file's last change, by absolute path.
 * @param before While someone is writing, what was drawn before: drafts are drawn too, and what has a fault keeps its
 *   last good version.
 */
export function publishedSite(
  site: LoadedSite,
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

function publishedPage(
  { name, file, yaml, data, permalink, rendered: { html, headings } }: LoadedPage,
  days: ReadonlyMap<string, string>,
): PublishedPage | undefined {
  if (!data || permalink === undefined) return undefined;
  const written = yaml.data as Record<string, unknown>;
  return { name, frontMatter: { ...written, permalink, updated_on: days.get(resolve(file.path)) }, html, headings };
}

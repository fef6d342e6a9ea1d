import { getCollection } from 'astro:content';
import { publicDir } from '../content-folder/public-dir.ts';
import { siteSource } from '../content-folder/site-source.ts';
import { iconHref } from '../sharing/icon-href.ts';
import { resolveSidebar } from '../sidebars/resolve-sidebar.ts';
import { withPictureSize } from '../sidebars/with-picture-size.ts';
import { stylesheetPath } from '../stylesheets/stylesheet-path.ts';
import type { PageData, SiteView } from './page-view.ts';
import type { PublishedPage, PublishedSite } from './published-site.ts';

/** A page of the collection, and a way to its content. */
export type DrawnPage = Pick<PublishedPage, 'name' | 'content'> & { data: PageData };

/** What the pages are drawn with, and their content. */
export interface DrawnSite {
  entries: readonly DrawnPage[];
  site: SiteView;
}

/** What was read of a site: each route file asks for it. */
const known = new WeakMap<PublishedSite, Promise<DrawnSite>>();

/** Reads the site into what the pages are drawn with: the one place that queries the collection of pages. */
export async function querySite(): Promise<DrawnSite> {
  const published = await siteSource().published();
  const drawn = known.get(published) ?? drawnSite(published);
  known.set(published, drawn);
  return drawn;
}

async function drawnSite({ pages, sidebars, stylesheets, settings }: PublishedSite): Promise<DrawnSite> {
  if (!settings) throw new Error('content/site.yml manque ou ne se lit pas.');
  const entries = await drawnPages(pages);
  const views = entries.map(({ name, data }) => ({ name, ...data }));
  return {
    entries,
    site: {
      settings,
      pages: views,
      sidebars: new Map(
        [...sidebars].map(([id, sidebar]) => [id, withPictureSize(resolveSidebar(sidebar, views), publicDir)]),
      ),
      stylesheets: new Map([...stylesheets].map(([name, css]) => [name, stylesheetPath(name, css)])),
      icon: iconHref(publicDir),
    },
  };
}

/** While someone is writing, the collection comes half a second late: Astro writes it to the disk first. */
async function drawnPages(pages: PublishedSite['pages']): Promise<DrawnPage[]> {
  if (import.meta.env.DEV) return [...pages.values()];
  const collection = await getCollection('pages');
  return collection.flatMap(({ id, data }) => {
    const page = pages.get(id);
    return page ? [{ name: id, data, content: page.content }] : [];
  });
}

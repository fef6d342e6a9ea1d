import { getCollection } from 'astro:content';
import { publicDir } from '../content-folder/public-dir.ts';
import { siteSource } from '../content-folder/site-source.ts';
import { resolveSidebar } from '../sidebars/resolve-sidebar.ts';
import { withPictureSize } from '../sidebars/with-picture-size.ts';
import { stylesheetPath } from '../stylesheets/stylesheet-path.ts';
import type { PageData, SiteView } from './page-view.ts';
import type { PublishedPage } from './published-site.ts';

/** A page of the collection, and its content. */
export type DrawnPage = Pick<PublishedPage, 'name' | 'html' | 'headings'> & { data: PageData };

/** What the pages are drawn with, and their content. */
export interface DrawnSite {
  entries: readonly DrawnPage[];
  site: SiteView;
}

/** Reads the site into what the pages are drawn with: the one place that queries the collection of pages. */
export async function querySite(): Promise<DrawnSite> {
  const [collection, published] = await Promise.all([getCollection('pages'), siteSource().published()]);
  const { pages, sidebars, stylesheets, settings } = published;
  if (!settings) throw new Error('content/site.yml manque ou ne se lit pas.');
  // A page that was just removed stays in the collection for a moment, while someone is writing.
  const entries = collection.flatMap(({ id, data }) => {
    const page = pages.get(id);
    return page ? [{ name: id, data, html: page.html, headings: page.headings }] : [];
  });
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
    },
  };
}

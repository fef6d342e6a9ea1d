import { publicDir } from '../content-folder/public-dir.ts';
import { siteSource } from '../content-folder/site-source.ts';
import { resolveSidebar } from '../sidebars/resolve-sidebar.ts';
import { withPictureSize } from '../sidebars/with-picture-size.ts';
import { stylesheetPath } from '../stylesheets/stylesheet-path.ts';
import type { SiteView } from './page-view.ts';
import type { PublishedPage, PublishedSite } from './published-site.ts';

/** What the pages are drawn with, and their content. */
export interface DrawnSite {
  entries: readonly PublishedPage[];
  site: SiteView;
}

/** Every route asks for it: it is made once of each state of the site. */
const drawn = new WeakMap<PublishedSite, DrawnSite>();

/** Reads the site into what the pages are drawn with: the one place that asks for it. */
export async function querySite(): Promise<DrawnSite> {
  const published = await siteSource().published();
  const known = drawn.get(published) ?? drawnSite(published);
  drawn.set(published, known);
  return known;
}

function drawnSite({ pages, sidebars, stylesheets, settings }: PublishedSite): DrawnSite {
  if (!settings) throw new Error('content/site.yml manque ou ne se lit pas.');
  const entries = [...pages.values()];
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

import type { CollectionEntry } from 'astro:content';
import { getCollection, getEntry } from 'astro:content';
import { publicDir } from '../content-folder/public-dir.ts';
import { resolveSidebar } from '../sidebars/resolve-sidebar.ts';
import { withPictureSize } from '../sidebars/with-picture-size.ts';
import { stylesheetPath } from '../stylesheets/stylesheet-path.ts';
import type { SiteView } from './page-view.ts';

/** Reads the content collections into what the pages are drawn with: the one place that queries them. */
export async function querySite(): Promise<{ entries: CollectionEntry<'pages'>[]; site: SiteView }> {
  const [entries, sidebars, stylesheets, settings] = await Promise.all([
    getCollection('pages'),
    getCollection('sidebars'),
    getCollection('stylesheets'),
    getEntry('settings', 'site'),
  ]);
  if (!settings) throw new Error('content/site.yml manque ou ne se lit pas.');

  const pages = entries.map(({ id, data }) => ({ name: id, ...data }));
  return {
    entries,
    site: {
      settings: settings.data,
      pages,
      sidebars: new Map(sidebars.map(({ id, data }) => [id, withPictureSize(resolveSidebar(data, pages), publicDir)])),
      stylesheets: new Map(stylesheets.map(({ id, data }) => [id, stylesheetPath(id, data.css)])),
    },
  };
}

import type { RenderedSite } from '../checks/rendered-site.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import type { PublishedSite } from '../site/published-site.ts';
import type { LoadedPage } from './load-site.ts';

/**
 * Where pages are drawn, Astro runs the project's modules through Vite, each transformed first, apart from those of
 * its configuration. The site is read on the configuration's side, as Node runs it: some 250 modules are spared the
 * way through Vite, and reading starts before Vite does. The two sides meet at a property of the process.
 *
 * What takes long starts with as little as it needs. Only what comes of a checked site may be published: `checked` and
 * `published` are rejected with a ContentError when a build's site has errors.
 */
export interface SiteSource {
  parsed(): Promise<ParsedSite>;
  /** The front matter of the pages to be drawn, by path below `pages/`: known as soon as they are parsed. */
  frontMatter(): Promise<ReadonlyMap<string, Record<string, unknown>>>;
  /** Each page as soon as it is rendered, not checked yet. */
  pages(): Promise<readonly Promise<LoadedPage>[]>;
  checked(): Promise<RenderedSite>;
  /** The site as it is now. */
  published(): Promise<PublishedSite>;
  /** Has a function called, and awaited, each time that the site has changed: one function, the last that was given. */
  onChange(listener: () => Promise<void>): void;
}

const KEY = Symbol.for('approche:site-source');
const holder = globalThis as { [KEY]?: SiteSource };

export function offerSite(source: SiteSource): void {
  holder[KEY] = source;
}

export function siteSource(): SiteSource {
  const source = holder[KEY];
  if (!source) throw new Error('Nothing offers a site: the integration “content-source” is not in astro.config.ts.');
  return source;
}

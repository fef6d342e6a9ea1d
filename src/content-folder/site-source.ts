import type { PublishedSite } from '../site/published-site.ts';

/**
 * Where pages are drawn, Astro runs the project's modules through Vite, each transformed first, apart from those of
 * its configuration. The site is read on the configuration's side, as Node runs it: some 250 modules are spared the
 * way through Vite, and reading starts before Vite does. The two sides meet at a property of the process.
 */
export interface SiteSource {
  /** The site as it is now. @throws ContentError when it can't be published. */
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

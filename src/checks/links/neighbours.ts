import picomatch from 'picomatch';
import type { RenderedSite } from '../rendered-site.ts';

/** What stands beside a site, behind the same domain. */
export interface Neighbours {
  /** Whether `site.yml` says what there is: then nothing else is. */
  areDeclared: boolean;
  /** Whether an address (a decoded path) is one of theirs. */
  include(path: string): boolean;
}

/**
 * Whether an address is one that the generator itself writes beside the pages: before it has, nobody knows which
 * exactly. The check of what was written follows them.
 */
export const isGenerated: (path: string) => boolean = picomatch(
  ['/_astro/**', '/pagefind/**', '/styles/**', '/sitemap*.xml', '/robots.txt'],
  { dot: true },
);

/** The other builds of the domain, as `neighbours` of `site.yml` tells them. A final slash makes no difference. */
export function neighbours({ settings }: Pick<RenderedSite, 'settings'>): Neighbours {
  const declared = settings.data?.neighbours;
  const isMatch = picomatch((declared ?? []).map(withoutSlash), { dot: true });
  return { areDeclared: declared !== undefined, include: (path) => isMatch(withoutSlash(path)) };
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}

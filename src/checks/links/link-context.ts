import type { RenderedSite } from '../rendered-site.ts';
import type { LinkContext } from './link-rule.ts';
import { neighbours } from './neighbours.ts';
import { published } from './published.ts';

/** What the rules about links need to know of a site, looked up once for all of them. */
export function linkContext(site: RenderedSite): LinkContext {
  return {
    siteUrl: site.settings.data?.url ?? 'https://site.invalid',
    published: published(site),
    neighbours: neighbours(site),
  };
}

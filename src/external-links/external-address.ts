import type { LinkContext } from '../checks/links/link-rule.ts';
import { neighbours } from '../checks/links/neighbours.ts';
import { published } from '../checks/links/published.ts';
import { decode, resolveLink } from '../checks/links/resolve-link.ts';
import { type SiteLink, siteLinks } from '../checks/links/site-links.ts';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { permalinkHref } from '../permalinks/output-path.ts';

/** An address of the web outside this site, and every place that leads there. */
export interface ExternalAddress {
  /** Whole, as the URL parser writes it, without its fragment: servers never see that. */
  address: string;
  places: Place[];
}

export interface Place {
  file: string;
  line: number;
}

/**
 * Every address outside this site that its files lead to or show something from: those of other sites, and those of
 * the other builds behind its domain. In the order of the addresses.
 */
export function externalAddresses(site: RenderedSite): ExternalAddress[] {
  const context: LinkContext = {
    siteUrl: site.settings.data?.url ?? UNKNOWN_SITE,
    published: published(site),
    neighbours: neighbours(site),
  };
  const found = siteLinks(site).flatMap((link) => {
    const address = externalAddress(link, context);
    return address === undefined ? [] : [{ address, place: { file: link.file.path, line: link.place.line } }];
  });
  return [...Map.groupBy(found, ({ address }) => address)]
    .map(([address, all]) => ({ address, places: all.map(({ place }) => place) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Stands for the address of a site whose settings give none: it can't be asked. */
const UNKNOWN_SITE = 'https://site.invalid';

/** What the check of the site's own links finds broken, or finds here, is left to it. */
function externalAddress(link: SiteLink, context: LinkContext): string | undefined {
  const base = new URL(permalinkHref(link.from?.permalink ?? '/'), context.siteUrl);
  const written = link.address.trim();
  if (!URL.canParse(written, base) || resolveLink(link, context).kind !== 'fine') return undefined;
  const url = new URL(written, base);
  const isHere = url.host === base.host && isPublicFile(url, context);
  if (isHere || url.origin === UNKNOWN_SITE || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}

function isPublicFile({ pathname }: URL, { published }: LinkContext): boolean {
  return published.files.all.has(decode(pathname).normalize('NFC'));
}

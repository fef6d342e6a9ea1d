import { addressKey } from '../checks/links/address-key.ts';
import type { RenderedPage, RenderedSite } from '../checks/rendered-site.ts';
import { claims, generatedClaims } from '../checks/unique-permalink.ts';
import { defaultPermalink } from '../permalinks/default-permalink.ts';
import type { LedgerEntry } from './ledger.ts';

/** What pages load; people lead to documents. */
const LOADED = /\.(?:svg|png|jpe?g|gif|webp|avif|ico|css|js|woff2?|webmanifest)$/i;
/** Notes change their number whenever one is added. */
const NOTE = /^fn(?:ref)?:/;

/** Everything that a site publishes and that others may lead to: no drafts, nor the error page. */
export function publishedEntries(site: RenderedSite): LedgerEntry[] {
  const published = site.pages.filter(
    ({ data, permalink }) => data && !data.draft && addressKey(permalink ?? '') !== '/404',
  );
  return [
    ...published.flatMap(addressesOf),
    ...published.flatMap(anchorsOf),
    ...generatedClaims(site).map(({ address }) => ({ address })),
    ...site.publicFiles.filter((path) => !LOADED.test(path)).map((path) => ({ address: `/${path}` })),
  ];
}

function addressesOf(page: RenderedPage): LedgerEntry[] {
  return claims(page).map(({ key, address }) => {
    const isPlain = key === 'permalink' && defaultPermalink(page.name) === address;
    return isPlain ? { address } : { address, page: page.name };
  });
}

/** The panel of an accordion is found by the title above it. */
function anchorsOf({ permalink, rendered }: RenderedPage): LedgerEntry[] {
  const anchors = rendered.facts?.anchors ?? [];
  const names = new Set(anchors.map(({ name }) => name));
  const isPanel = (name: string) => name.endsWith('-contenu') && names.has(name.replace(/-contenu$/, ''));
  return anchors.flatMap(({ name, heading }) => {
    if (permalink === undefined || NOTE.test(name) || (heading === undefined && isPanel(name))) return [];
    return [{ address: permalink, anchor: name }];
  });
}

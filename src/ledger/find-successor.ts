import { addressKey } from '../checks/links/address-key.ts';
import { nearestAddress } from '../checks/links/nearest-address.ts';
import { published } from '../checks/links/published.ts';
import type { RenderedPage, RenderedSite } from '../checks/rendered-site.ts';
import { defaultPermalink } from '../permalinks/default-permalink.ts';
import { entryKey, type LedgerComparison } from './compare-ledger.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** The page that most likely took the place of one that is gone. */
export interface Successor {
  page: RenderedPage;
  /** Whether it is the same file, or has the same places; else its address only looks alike. */
  isSure: boolean;
}

/**
 * Finds where pages went: the same file under another address; the new page that has the most of the places, and half
 * of them at least; the address that is nearest.
 */
export function successorFinder(
  site: RenderedSite,
  { entries }: Ledger,
  { news }: LedgerComparison,
): (lost: LedgerEntry) => Successor | undefined {
  const pages = site.pages.filter(({ data, permalink }) => data && !data.draft && permalink !== undefined);
  const newKeys = new Set(news.filter(({ anchor }) => anchor === undefined).map(entryKey));
  const newPages = pages.filter(({ permalink = '' }) => newKeys.has(addressKey(permalink)));
  const places = Map.groupBy(entries, ({ address }) => addressKey(address));
  const known = published(site);

  return (lost) => {
    const names = (places.get(addressKey(lost.address)) ?? []).flatMap(({ anchor }) => anchor ?? []);
    const sure = pages.find((page) => isFileOf(page, lost)) ?? withMostPlaces(newPages, names);
    if (sure) return { page: sure, isSure: true };
    const near = nearestAddress(lost.address, known)?.address;
    const page = pages.find(({ permalink }) => permalink === near);
    return page && { page, isSure: false };
  };
}

function isFileOf({ name }: RenderedPage, lost: LedgerEntry): boolean {
  if (lost.page !== undefined) return name === lost.page;
  return addressKey(defaultPermalink(name)) === addressKey(lost.address);
}

function withMostPlaces(pages: readonly RenderedPage[], names: readonly string[]): RenderedPage | undefined {
  const count = ({ rendered }: RenderedPage) => {
    const own = new Set(rendered.facts?.anchors.map(({ name }) => name));
    return names.filter((name) => own.has(name)).length;
  };
  const [best] = pages.toSorted((a, b) => count(b) - count(a));
  return best && names.length > 0 && count(best) * 2 >= names.length ? best : undefined;
}

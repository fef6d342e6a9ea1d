import { addressKey } from '../checks/links/address-key.ts';
import type { RenderedPage, RenderedSite } from '../checks/rendered-site.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { publishedEntries } from './published-entries.ts';

/** What a site no longer keeps of its ledger, and what the ledger does not have yet. */
export interface LedgerComparison {
  lostAddresses: LedgerEntry[];
  lostAnchors: (LedgerEntry & { anchor: string; of: RenderedPage })[];
  news: LedgerEntry[];
}

/**
 * Holds a site against its ledger. Where an address is gone, its anchors are not told one by one; where it redirects,
 * they are pardoned. Of a page that could not be read, nobody knows.
 */
export function compareLedger({ entries }: Ledger, site: RenderedSite): LedgerComparison {
  const published = publishedEntries(site);
  const kept = new Set(published.map(entryKey));
  const recorded = new Set(entries.filter(({ reason }) => reason === undefined).map(entryKey));
  const abandoned = new Set(entries.filter(({ reason }) => reason !== undefined).map(entryKey));
  const pages = new Map(site.pages.map((page) => [addressKey(page.permalink ?? ''), page]));
  const gone = uniqueBy([...entries, ...entries.map(addressOf)], entryKey).filter((entry) => {
    const key = entryKey(entry);
    return !kept.has(key) && !abandoned.has(key);
  });
  return {
    lostAddresses: gone.filter(({ anchor }) => anchor === undefined),
    lostAnchors: gone.flatMap((entry) => {
      const of = pages.get(addressKey(entry.address));
      return entry.anchor !== undefined && of?.rendered.facts && !of.data?.draft
        ? [{ ...entry, anchor: entry.anchor, of }]
        : [];
    }),
    news: uniqueBy(published, entryKey).filter((entry) => !recorded.has(entryKey(entry))),
  };
}

/** An anchor is a promise about its page too. */
function addressOf({ address, line }: LedgerEntry): LedgerEntry {
  return { address, line };
}

/** What stands for all the ways to write an entry's address. */
export function entryKey({ address, anchor }: LedgerEntry): string {
  return anchor === undefined ? addressKey(address) : `${addressKey(address)}#${anchor}`;
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}

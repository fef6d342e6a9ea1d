import type { VFileMessage } from 'vfile-message';
import { compareLedger } from '../../ledger/compare-ledger.ts';
import type { RenderedSite } from '../rendered-site.ts';
import { keptAddresses } from './kept-addresses.ts';
import { keptAnchors } from './kept-anchors.ts';
import type { LedgerRule } from './ledger-rule.ts';
import { readableLedger } from './readable-ledger.ts';
import { recordedNews } from './recorded-news.ts';

const RULES: readonly LedgerRule[] = [readableLedger, keptAddresses, keptAnchors, recordedNews];

/** What a site owes to those who lead to it: nothing, as long as it has no ledger. */
export function checkLedger(site: RenderedSite): VFileMessage[] {
  const { ledger } = site;
  if (!ledger) return [];
  const comparison = compareLedger(ledger, site);
  return RULES.flatMap((rule) => rule({ ledger, site, comparison }));
}

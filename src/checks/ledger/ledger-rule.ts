import type { VFileMessage } from 'vfile-message';
import type { LedgerComparison } from '../../ledger/compare-ledger.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { RenderedSite } from '../rendered-site.ts';

/** One thing that a site and its ledger must respect. */
export type LedgerRule = (context: LedgerContext) => VFileMessage[];

export interface LedgerContext {
  ledger: Ledger;
  site: RenderedSite;
  comparison: LedgerComparison;
}

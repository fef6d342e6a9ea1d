import { entryKey, type LedgerComparison } from './compare-ledger.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** A ledger's entries with what is new. What had been given up and is there again is a promise again. */
export function acceptNews({ entries }: Pick<Ledger, 'entries'>, { news }: LedgerComparison): LedgerEntry[] {
  const back = new Set(news.map(entryKey));
  return [...entries.filter((entry) => !back.has(entryKey(entry))), ...news];
}

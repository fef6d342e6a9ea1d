import type { VFile } from 'vfile';
import { decode } from '../checks/links/resolve-link.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** `/adresse#endroit (fichier.md) abandonnée : raison`, of which only the address is needed. */
const LINE = /^(\/[^\s#]*)(?:#(\S+))?(?:\s+\((\S.*\.mdx?)\))?(?:\s+abandonn[ée]e?\s*:\s*(\S.*))?$/u;

/** Reads `permalinks.txt`. Empty lines and those that start with `#` say nothing; the order makes no difference. */
export function parseLedger(file: VFile): Ledger {
  const ledger: Ledger = { file, entries: [], unreadable: [] };
  for (const [index, written] of String(file).split(/\r?\n/).entries()) {
    const text = written.trim();
    if (text === '' || text.startsWith('#')) continue;
    const entry = entryOf(text, index + 1);
    if (entry) ledger.entries.push(entry);
    else ledger.unreadable.push(index + 1);
  }
  return ledger;
}

function entryOf(text: string, line: number): LedgerEntry | undefined {
  const [, address, anchor, page, reason] = LINE.exec(text) ?? [];
  if (address === undefined) return undefined;
  return { address: decode(address), anchor: anchor && decode(anchor), page, reason, line };
}

import type { LedgerEntry } from './ledger.ts';

const HEADER = `# Les adresses et les endroits de page déjà publiés, un par ligne : une promesse.
# D’autres sites y mènent, des personnes les ont notés. Ce qui n’existe plus est une erreur,
# sauf si une page le reprend (redirect_from) ou si la ligne dit pourquoi on y renonce :
#   /approche/ancienne abandonnée : le dispositif a pris fin
# « npm run permalinks -- --accept » note ce qui est nouveau. Voir CONTRIBUTING.md, « Les adresses ».
`;

/**
 * The text of a ledger, sorted: what two people add in different branches merges by itself, and a line that was changed
 * shows as one line.
 */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const lines = [...new Set(entries.map(writeEntry))].sort();
  return `${HEADER}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** An entry as it stands on its line. */
export function writeEntry({ address, anchor, page, reason }: LedgerEntry): string {
  const parts = [
    shown(address) + (anchor === undefined ? '' : `#${shown(anchor)}`),
    page && `(${page})`,
    reason && `abandonnée : ${reason}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Readable, accents and all; what would end the address is percent-encoded. */
function shown(text: string): string {
  return text.replace(/[\s%]/gu, encodeURIComponent);
}

import { plural } from '../checks/reporters/count.ts';
import type { LedgerComparison } from './compare-ledger.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { writeEntry } from './write-ledger.ts';

/** What a ledger holds and what is new, in French; what is lost is for the rules to tell. */
export function ledgerSummary({ entries }: Ledger, { news }: LedgerComparison, isAccepted: boolean): string {
  const abandoned = entries.filter(({ reason }) => reason !== undefined);
  const lines = [
    `Déjà publiés : ${counted(entries.filter(({ reason }) => reason === undefined))}.`,
    ...list('Abandonnés', abandoned),
    ...list(isAccepted ? 'Notés' : 'Nouveaux', news),
  ];
  if (news.length > 0 && !isAccepted) lines.push('', 'Pour les noter : npm run permalinks -- --accept');
  return lines.join('\n');
}

function list(title: string, entries: readonly LedgerEntry[]): string[] {
  return entries.length === 0
    ? []
    : [`${title} : ${counted(entries)}.`, ...entries.map((entry) => `  ${writeEntry(entry)}`)];
}

function counted(entries: readonly LedgerEntry[]): string {
  const addresses = entries.filter(({ anchor }) => anchor === undefined).length;
  return `${plural(addresses, 'adresse')} et ${plural(entries.length - addresses, 'endroit')} de page`;
}

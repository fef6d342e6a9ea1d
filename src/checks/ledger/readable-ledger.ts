import { fault } from '../rule.ts';
import type { LedgerRule } from './ledger-rule.ts';

/** Each line of the ledger is an address, with what may follow it. */
export const readableLedger: LedgerRule = ({ ledger: { file, unreadable } }) =>
  unreadable.map((line) => {
    const reason =
      'Cette ligne ne se lit pas. Une ligne est une adresse, par exemple « /approche/fast » ou « /approche/fast#les-etapes » ; à sa suite peut venir « abandonnée : » et la raison.';
    return fault(file, { line, column: 1 }, reason, 'permalinks-file');
  });

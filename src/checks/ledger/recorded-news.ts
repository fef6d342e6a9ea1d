import { writeEntry } from '../../ledger/write-ledger.ts';
import { plural } from '../reporters/count.ts';
import { warning } from '../rule.ts';
import type { LedgerRule } from './ledger-rule.ts';

const SHOWN = 3;

/** What is to be published for the first time is told, once: whoever publishes it has it recorded. */
export const recordedNews: LedgerRule = ({ ledger: { file }, comparison: { news } }) => {
  if (news.length === 0) return [];
  const addresses = news.filter(({ anchor }) => anchor === undefined).length;
  const parts = [
    ...(addresses > 0 ? [plural(addresses, 'adresse')] : []),
    ...(news.length > addresses ? [plural(news.length - addresses, 'endroit')] : []),
  ];
  const examples = news.slice(0, SHOWN).map(writeEntry).join(', ');
  const reason = `Rien à corriger : ${parts.join(' et ')} à publier pour la première fois (${examples}${news.length > SHOWN ? '…' : ''}). Après la publication, « npm run permalinks -- --accept » les note ici.`;
  return [warning(file, { line: 1, column: 1 }, reason, 'new-address')];
};

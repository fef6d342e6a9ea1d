import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { fault } from '../../checks/rule.ts';

const REASONS: Record<string, string> = {
  acorn: 'Ce qui est entre accolades { } n’est pas admis. Une accolade à afficher s’écrit \\{.',
  'end-tag-mismatch':
    'Une balise n’est pas fermée, ou l’est dans le désordre. Fermez-la : <Accordeon> … </Accordeon>, <br />.',
  'unexpected-character': 'Une balise est mal écrite. Un signe < à afficher s’écrit \\<, un commentaire {/* … */}.',
  'unexpected-eof': 'Une balise ou une accolade n’est pas fermée.',
  'unexpected-lazy':
    'Une balise continue sur une ligne qui n’est plus dans la liste ou la citation. Alignez ses lignes.',
};

/** What MDX could not parse, told in French at its line. Takes what the parser threw. */
export function parseFault({ ruleId, place, reason }: VFileMessage, path: string): VFileMessage {
  const start = place === undefined ? { line: 1, column: 1 } : 'start' in place ? place.start : place;
  const french = REASONS[ruleId ?? ''] ?? `Ce MDX ne se lit pas (${reason}).`;
  return fault(new VFile({ path }), start, french, 'mdx');
}

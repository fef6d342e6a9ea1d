import type { Point } from 'unist';
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
export function parseFault(error: VFileMessage, path: string): VFileMessage {
  const french = REASONS[error.ruleId ?? ''] ?? `Ce MDX ne se lit pas (${error.reason}).`;
  return fault(new VFile({ path }), startOf(error), french, 'mdx');
}

/** Of a tag that is open at the end of the file, only the sentence says where it stands: `<Bouton>` (3:1-3:9). */
function startOf({ place, reason }: VFileMessage): Point {
  if (place !== undefined) return 'start' in place ? place.start : place;
  const [, line = 1, column = 1] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return { line: Number(line), column: Number(column) };
}

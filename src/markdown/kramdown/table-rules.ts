import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';

/** A row with nothing but dashes or equals signs. */
const RULE = /^[\s>|:+]*(?:(?:-{2,}|={2,})[\s|:+]*)+$/;

/**
 * Refuses the lines that part the body of a table, `|---|---|`, or set its foot off, `|===|===|`: below the first
 * line of dashes, they would be rows of their own.
 *
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function tableRules(): Transformer<Root, Root> {
  return (tree, file) => {
    const source = String(file);
    if (!source.includes('|')) return;
    visit(tree, 'tableRow', ({ position }, index) => {
      if (!position || index === 0 || !RULE.test(source.slice(position.start.offset, position.end.offset))) return;
      file.messages.push(fault(file, position.start, REASON, 'kramdown-table'));
    });
  };
}

const REASON =
  'Un tableau n’a qu’une ligne de tirets, sous ses en-têtes. Supprimez celle-ci ; pour mettre une ligne en valeur, écrivez ses cases en gras : | **Total** | **12** |';

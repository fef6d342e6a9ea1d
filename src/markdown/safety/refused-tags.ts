import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';
import { insteadOf } from './refused-elements.ts';

/** Tags that the HTML parser drops without a word within a page, with what is wrong with them. */
const DROPPED = /<(html|head|body|frameset|frame)(?=[\s/>])/gi;

const COMMENT = /<!--.*?(?:-->|$)/gs;

/**
 * Says of tags of whole documents (`<body onload="…">`) that a page has no use for them. They do no harm, as the
 * parser leaves them out: but who wrote them has to know. Goes before the HTML of the page is parsed.
 */
export function refusedTags(): Transformer<Root, Root> {
  return (tree, file) =>
    visit(tree, 'raw', ({ value, position }) => {
      const written = value.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
      for (const { 1: name = '', index } of written.matchAll(DROPPED)) {
        const { line, column } = position?.start ?? { line: 1, column: 1 };
        const above = written.slice(0, index).split('\n').length - 1;
        const place = above === 0 ? { line, column } : { line: line + above, column: 1 };
        const reason = `La balise <${name.toLowerCase()}> n’est pas admise. ${insteadOf(name)}`;
        file.messages.push(fault(file, place, reason, 'unsafe-html'));
      }
    });
}

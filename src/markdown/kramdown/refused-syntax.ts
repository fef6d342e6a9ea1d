import type { Nodes, Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import type { ErrorId } from '../../checks/rules-table.ts';
import { excerpt } from './excerpt.ts';
import { type Found, findOutsideCode } from './outside-code.ts';

/** A part of kramdown's syntax that is not taken over. */
interface Refused {
  ruleId: ErrorId;
  /** Without it in the page, there is nothing to look for. */
  cue: string;
  pattern: RegExp;
  /** Whether it is looked for in HTML as well. */
  inHtml: boolean;
  /** What to write instead, in French. */
  reason(match: Found['match']): string;
}

const REFUSED: readonly Refused[] = [
  {
    ruleId: 'kramdown-extension',
    cue: '{:',
    // `{::name options}body{:/name}`, `{::name /}`, or one of the two ends alone.
    pattern: /\{::(\w*)[^}\n]*?(?:\/\}|\}(?:([\s\S]*?)\{:\/\1?\})?)|\{:\/\w*\}|\{:[:/][^\n]*/g,
    inHtml: true,
    reason: ([written, name, body]) => `« ${excerpt(written, 40)} » : ${insteadOfExtension(name, body)}`,
  },
  {
    ruleId: 'kramdown-math',
    cue: '$$',
    // A block of its own may hold blank lines, a formula in the text may not.
    pattern: /(?<=^[ \t>]*)\$\$([^$]+)\$\$(?=[ \t]*$)|(?<!\\)\$\$((?:(?!\n[ \t]*\n)[^$])+)\$\$/gm,
    inHtml: false,
    reason: ([written, block, inline]) =>
      `« ${excerpt(written, 40)} » : les formules ne sont pas mises en forme. Écrivez le calcul en toutes lettres, ou en HTML avec <var>, <sup> et <sub> : <var>${excerpt(block ?? inline ?? '')}</var>`,
  },
  {
    ruleId: 'kramdown-end-of-block',
    cue: '^',
    pattern: /^\^[ \t]*$/gm,
    inHtml: false,
    reason: () =>
      'Une ligne qui ne contient que « ^ » n’a pas d’effet ici. Pour séparer deux listes, remplacez-la par un commentaire entre deux lignes vides :\n\n<!-- -->\n',
  },
];

/**
 * Refuses what kramdown knows and this site does not: extensions, formulas and end-of-block marks, each with what
 * to write instead.
 *
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function refusedSyntax(): Transformer<Root, Root> {
  return (tree, file) => {
    const source = String(file);
    for (const { ruleId, cue, pattern, inHtml, reason } of REFUSED) {
      if (!source.includes(cue)) continue;
      const skipped: Nodes['type'][] = inHtml ? [] : ['html'];
      for (const { match, place } of findOutsideCode(tree, file, pattern, skipped)) {
        file.messages.push(fault(file, place, reason(match), ruleId));
      }
    }
  };
}

function insteadOfExtension(name: string | undefined, body = ''): string {
  if (name === 'comment') return `écrivez à la place : <!-- ${excerpt(body)} -->`;
  if (name === 'nomarkdown') return `le HTML s’écrit tel quel, sans cette balise : ${excerpt(body)}`;
  if (name === 'options') return 'les réglages sont les mêmes pour toutes les pages. Supprimez cette ligne.';
  return 'cette balise de kramdown n’a pas d’effet ici. Supprimez-la.';
}

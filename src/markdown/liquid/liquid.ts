import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { excerpt } from '../kramdown/excerpt.ts';
import { findOutsideCode } from '../kramdown/outside-code.ts';
import { liquidReplacement } from './liquid-replacement.ts';

/** `{% raw %}`, `{% comment %}` and `{% highlight %}` with all that they hold, or else one tag, closed or not. */
const LIQUID = new RegExp(
  [
    String.raw`\{%-?\s*(raw|comment|highlight)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}`,
    String.raw`\{%(?:(?!\{%|\n[ \t]*\n)[\s\S])*?%\}`,
    String.raw`\{\{(?:(?!\{\{|\n[ \t]*\n)[\s\S])*?\}\}`,
    String.raw`\{[{%][^\n]*`,
  ].join('|'),
  'g',
);

/**
 * Refuses the Liquid tags that Jekyll would have run, each with what to write instead. In code they are text.
 */
export function liquid(): Transformer<Root, Root> {
  return (tree, file) => {
    const source = String(file);
    if (!/\{[{%]/.test(source)) return;
    for (const { match, offset, place } of findOutsideCode(tree, file, LIQUID)) {
      const [tag] = match;
      const replacement = liquidReplacement(tag, source.slice(offset + tag.length));
      file.messages.push(
        fault(file, place, `« ${excerpt(tag)} » : Liquid n’est pas exécuté ici. ${replacement}`, 'liquid'),
      );
    }
  };
}

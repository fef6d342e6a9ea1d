import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';

/** Refuses code that is fenced at its start only: the rest of the page would be code, and in Jekyll none of it was. */
export function unclosedFences(): Transformer<Root, Root> {
  return (tree, file) => {
    visit(tree, 'code', ({ position }) => {
      const [first = '', ...others] = String(file).slice(position?.start.offset, position?.end.offset).split('\n');
      const fence = /^(`{3,}|~{3,})/.exec(first)?.[1];
      if (
        !position ||
        fence === undefined ||
        others
          .at(-1)
          ?.trim()
          .replace(/^[\s>]+/, '')
          .startsWith(fence)
      )
        return;
      const reason = `Ce bloc de code n’est pas fermé : toute la suite en ferait partie. Écrivez « ${fence} », seul sur une ligne, là où il finit.`;
      file.messages.push(fault(file, position.start, reason, 'unclosed-code'));
    });
  };
}

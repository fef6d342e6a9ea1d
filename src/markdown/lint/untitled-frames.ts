import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { warning } from '../../checks/rule.ts';
import { visit } from '../visit.ts';

/**
 * Warns of each frame without a title (RGAA 2.1). Goes before `videos`, which names such a frame after the heading
 * that it comes under.
 */
export function untitledFrames(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!/<iframe/i.test(String(file))) return;
    visit(tree, 'element', ({ tagName, properties, position }) => {
      if (tagName !== 'iframe' || String(properties['title'] ?? '').trim() !== '') return;
      file.messages.push(warning(file, position?.start ?? { line: 1, column: 1 }, REASON, 'iframe-title'));
    });
  };
}

const REASON =
  'Ce cadre (iframe) n’a pas de titre : il prend celui de l’intertitre qui le précède. Dites ce qu’il montre : title="La phase d’investigation en vidéo".';

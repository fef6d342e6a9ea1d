import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';
import { VAGUE_TEXTS } from './vague-texts.ts';

/** The text of each link says where it leads: many readers meet links one by one, without what is around (RGAA 6.1). */
export const linkTexts: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.links ?? [])
    .filter(({ text }) => VAGUE_TEXTS.has(folded(text)))
    .map(({ text, href, place }) =>
      warning(
        file,
        place,
        `« ${text} » ne dit pas où mène le lien. Nommez ce que l’on y trouve, par exemple : [la phase d’investigation](${href}).`,
        'link-text',
      ),
    );

/** `→ Lire l’article…` → `lire l article`. */
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

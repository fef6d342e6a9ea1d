import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** Each link can be read, and leads somewhere (RGAA 6.2). */
export const emptyLinks: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.links ?? []).flatMap(({ href, text, pictures, place }) => {
    if (href.trim() === '') {
      const reason = `Le lien « ${text} » n’a pas d’adresse : il ne mène nulle part. Écrivez-la entre les parenthèses, ou retirez le lien.`;
      return [warning(file, place, reason, 'empty-link')];
    }
    if (text !== '' || pictures.length > 0) return [];
    const reason = `Le lien vers « ${href} » n’a pas de texte : personne ne le voit. Écrivez entre les crochets où il mène, ou retirez-le.`;
    return [warning(file, place, reason, 'empty-link')];
  });

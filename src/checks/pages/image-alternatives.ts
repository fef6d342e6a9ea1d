import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/**
 * Each picture has an alternative, were it an empty one for a decoration (RGAA 1.1 and 1.2); a picture that is the
 * whole of a link tells where it leads (RGAA 6.2).
 */
export const imageAlternatives: PageRule = ({ file, rendered: { facts } }) => [
  ...(facts?.images ?? [])
    .filter(({ alt }) => alt === undefined)
    .map(({ place }) => warning(file, place, MISSING, 'image-alt')),
  ...(facts?.links ?? [])
    .filter(({ text, pictures }) => text === '' && pictures.includes(''))
    .map(({ href, place }) => warning(file, place, inLink(href), 'image-alt')),
];

const MISSING =
  'Cette image n’a pas de texte de remplacement. Écrivez alt="ce qu’elle montre", ou alt="" si elle ne fait que décorer.';

function inLink(href: string): string {
  return `Une image sans texte est le seul contenu du lien vers « ${href} » : rien ne dit où il mène. Écrivez-le dans l’image : ![Les formations](…).`;
}

import { fault, warning } from '../rule.ts';
import { belongsHere } from './belongs-here.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { isFile, type Nearest, nearestAddress } from './nearest-address.ts';

/** Each link leads to a page, and each image or document is there. What may be next door is only a warning. */
export const existingTarget: LinkRule = ({ target, address, kind, file, place }, context) => {
  if (target.kind !== 'missing') return [];
  const { path } = target;
  const nearest = nearestAddress(path, context.published);
  const found = `${kind === 'link' ? 'Le lien mène à' : 'La page affiche'} « ${address} »`;
  const advice = [nearest && `Vouliez-vous dire « ${nearest.address} » ?`, neighbour(path, nearest, context)];
  const reason = (what: string) => [`${found}, ${what}.`, ...advice].filter(Boolean).join(' ');

  if (!nearest?.isSure && !belongsHere(path, context)) {
    return [warning(file, place, reason('que ce site ne publie pas'), 'unknown-address')];
  }
  if (isFile(path)) return [fault(file, place, reason('un fichier qui n’est pas dans public/'), 'missing-file')];
  const isCase = path !== nearest?.address && path.toLowerCase() === nearest?.address.toLowerCase();
  const why = isCase ? ' (les majuscules comptent)' : '';
  return [fault(file, place, reason(`qui n’est l’adresse d’aucune page${why}`), 'broken-link')];
};

/** How to declare the address, where another build may have it. */
function neighbour(path: string, nearest: Nearest | undefined, context: LinkContext): string | undefined {
  const { pageFolders, fileFolders } = context.published;
  const top = path.split('/')[1] ?? '';
  const isOurs = pageFolders.has(top) || fileFolders.has(top);
  if (path === '' || nearest?.isSure || (isOurs && belongsHere(path, context))) return undefined;
  const pattern = isOurs || path === `/${top}` ? path : `/${top}/**`;
  return `Si un autre site du même domaine publie cette adresse, ajoutez « - ${pattern} » à neighbours, dans site.yml.`;
}

import { fault, warning } from '../rule.ts';
import { belongsHere } from './belongs-here.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { isFile, nearestAddress } from './nearest-address.ts';

/** Each link leads to a page, and each image or document is there. What may be next door is a warning. */
export const existingTarget: LinkRule = ({ target, address, kind, file, place }, context) => {
  if (target.kind !== 'missing') return [];
  const { path } = target;
  const nearest = nearestAddress(path, context.published);
  const question = nearest ? ` Vouliez-vous dire « ${nearest.address} » ?` : '';
  const found = `${kind === 'link' ? 'Le lien mène à' : 'La page affiche'} « ${address} »`;

  if (!nearest?.isSure && !belongsHere(path, context)) {
    const reason = `${found}, que ce site ne publie pas.${question} ${declare(path, context)}`;
    return [warning(file, place, reason, 'unknown-address')];
  }
  if (isFile(path)) {
    const advice = question || ' Déposez-y le fichier, ou corrigez l’adresse.';
    return [
      fault(file, place, `${found}, qui n’est pas dans public/.${advice}${elsewhere(path, context)}`, 'missing-file'),
    ];
  }
  const why = nearest?.isSure && isOtherCase(path, nearest.address) ? ' (les majuscules comptent)' : '';
  const reason = `${found}, qui n’est l’adresse d’aucune page${why}.${question}${elsewhere(path, context)}`;
  return [fault(file, place, reason, 'broken-link')];
};

function isOtherCase(path: string, address: string): boolean {
  return path !== address && path.toLowerCase() === address.toLowerCase();
}

/** Where this site has everything, nobody else is to be declared. */
function elsewhere(path: string, context: LinkContext): string {
  const isElsewhere =
    !context.published.pageFolders.has(topOf(path)) && !context.published.fileFolders.has(topOf(path));
  return isElsewhere ? ` ${declare(path, context)}` : '';
}

function declare(path: string, { published }: LinkContext): string {
  const isWhole = !published.pageFolders.has(topOf(path)) && path.split('/').length > 2;
  const pattern = isWhole ? `/${topOf(path)}/**` : path;
  return `Si un autre site du même domaine publie cette adresse, ajoutez « - ${pattern} » à neighbours, dans site.yml.`;
}

function topOf(path: string): string {
  return path.split('/')[1] ?? '';
}

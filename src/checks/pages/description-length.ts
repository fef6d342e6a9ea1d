import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** About what search engines show of a description. */
const MAX = 160;

/** A description fits into what search engines show of it. */
export const descriptionLength: PageRule = ({ file, yaml, data }) => {
  const length = [...(data?.description ?? '')].length;
  if (length <= MAX) return [];
  const reason = `\`description\` compte ${length} caractères : les moteurs de recherche coupent après ${MAX} environ. Raccourcissez-la.`;
  return [warning(file, yaml.locate(['description']), reason, 'description-length')];
};

import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** Each table has headers that say what its cells are about (RGAA 5.6). */
export const tableHeaders: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.tables ?? [])
    .filter(({ hasHeader }) => !hasHeader)
    .map(({ place }) => warning(file, place, REASON, 'table-header'));

const REASON =
  'Ce tableau n’a pas d’en-tête : rien ne dit ce que contiennent ses cases. Nommez ses colonnes sur la première ligne (en HTML, avec <th>).';

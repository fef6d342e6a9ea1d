import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** Each heading says something: an empty one is announced, and nothing comes (RGAA 9.1). */
export const emptyHeadings: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.headings ?? [])
    .filter(({ text }) => text === '')
    .map(({ rank, place }) =>
      warning(file, place, `Ce titre de niveau ${rank} est vide. Donnez-lui un texte, ou retirez-le.`, 'empty-heading'),
    );

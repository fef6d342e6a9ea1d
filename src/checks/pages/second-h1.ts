import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/** A page's only `h1` is its title: a second one leaves those who listen to it with two pages in one (RGAA 9.1). */
export const secondH1: PageRule = ({ file, rendered: { facts } }) =>
  (facts?.headings ?? [])
    .filter(({ rank }) => rank === 1)
    .map(({ text, place }) =>
      warning(
        file,
        place,
        `« ${text} » est un second titre de page : le premier est celui de l’en-tête (title). Écrivez « ## ${text} ».`,
        'second-h1',
      ),
    );

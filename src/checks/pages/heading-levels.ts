import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/**
 * Headings go down one level at a time, from the title of the page, which is the first (RGAA 9.1).
 *
 * (`remark-lint-heading-increment` does not see the headings of raw HTML and of components.)
 */
export const headingLevels: PageRule = ({ file, rendered: { facts } }) => {
  const headings = (facts?.headings ?? []).filter(({ text }) => text !== '');
  return headings.flatMap(({ rank, text, place }, index) => {
    const above = headings[index - 1]?.rank ?? 1;
    if (rank <= above + 1) return [];
    return [warning(file, place, `« ${text} » ${reason(rank, above)}`, 'heading-level')];
  });
};

function reason(rank: number, above: number): string {
  const before = above === 1 ? 'le titre de la page' : `un titre de niveau ${above}`;
  const right = above + 1;
  return `est un titre de niveau ${rank}, juste après ${before}. Il devrait être de niveau ${right} : « ${'#'.repeat(right)} » (en HTML, <h${right}> ; dans un composant, niveau="${right}").`;
}

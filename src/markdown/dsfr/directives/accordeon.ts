import { dsfrElement, oneItem } from '../dsfr-element.ts';
import type { DirectiveDefinition } from './directive.ts';

/**
 * A heading that unfolds what is below it. Neighbours are grouped by `group-accordions.ts`, and the ids that tie
 * button and content together are given by `accordions.ts`, once the headings have theirs.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/accordeon
 */
export const accordeon: DirectiveDefinition = {
  form: 'containerDirective',
  text: 'required',
  attributes: { niveau: { values: ['2', '3', '4', '5', '6'] } },
  example: ':::accordeon[Le titre]\nLe contenu.\n:::',
  draw: ({ text, attributes: { niveau = '3' }, children }) =>
    dsfrElement('section.fr-accordion', {}, [
      dsfrElement(`h${niveau}.fr-accordion__title`, {}, [
        dsfrElement('button.fr-accordion__btn', { type: 'button', ariaExpanded: 'false' }, oneItem(text)),
      ]),
      dsfrElement('div.fr-collapse', {}, children),
    ]),
};

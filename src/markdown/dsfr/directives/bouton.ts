import { dsfrElement, oneItem } from '../dsfr-element.ts';
import type { DirectiveDefinition } from './directive.ts';

/** The group's own items: a button in one needs no paragraph around it. */
const ITEM = 'li';

const CLASSES: Readonly<Record<string, string>> = {
  principal: 'a.fr-btn',
  secondaire: 'a.fr-btn.fr-btn--secondary',
  tertiaire: 'a.fr-btn.fr-btn--tertiary',
};

/**
 * A link that looks like a button.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/bouton
 */
export const bouton: DirectiveDefinition = {
  form: 'leafDirective',
  text: 'required',
  attributes: { href: { required: true }, variante: { values: Object.keys(CLASSES) } },
  example: '::bouton[Nous écrire]{href="/contact"}',
  draw: ({ text, attributes: { href = '', variante = 'principal' }, parent }) => {
    const link = dsfrElement(CLASSES[variante] ?? 'a.fr-btn', { href }, oneItem(text));
    const isInGroup = parent.type === 'dsfrElement' && parent.data.hName === ITEM;
    return isInGroup ? link : dsfrElement('p', {}, [link]);
  },
};

/** Buttons side by side. */
export const boutons: DirectiveDefinition = {
  form: 'containerDirective',
  text: 'none',
  attributes: {},
  example: `:::boutons\n${bouton.example}\n:::`,
  only: 'bouton',
  draw: ({ children }) =>
    dsfrElement(
      'ul.fr-btns-group.fr-btns-group--inline-md',
      {},
      children.map((child) => dsfrElement(ITEM, {}, [child])),
    ),
};

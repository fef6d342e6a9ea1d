import { callout } from '../boxes.ts';
import type { DirectiveDefinition } from './directive.ts';

/** A box that sets some content off from the rest. */
export const miseEnAvant: DirectiveDefinition = {
  form: 'containerDirective',
  text: 'optional',
  attributes: {},
  example: ':::mise-en-avant[Le titre]\nLe contenu.\n:::',
  draw: ({ text, children }) => callout({ title: text, children }),
};

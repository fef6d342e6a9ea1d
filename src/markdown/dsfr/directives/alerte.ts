import { alert, type Severity } from '../boxes.ts';
import type { DirectiveDefinition } from './directive.ts';

const TYPES: Readonly<Record<string, Severity>> = {
  info: 'info',
  succes: 'success',
  attention: 'warning',
  erreur: 'error',
};

/** An alert: a box with an icon, for what must not be missed. */
export const alerte: DirectiveDefinition = {
  form: 'containerDirective',
  text: 'optional',
  attributes: { type: { values: Object.keys(TYPES) } },
  example: ':::alerte[Le titre]{type=attention}\nLe contenu.\n:::',
  draw: ({ text, attributes: { type = 'info' }, children }) => alert({ title: text, children }, TYPES[type] ?? 'info'),
};

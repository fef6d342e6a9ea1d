import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import { didYouMean } from '../../../checks/did-you-mean.ts';
import { visit } from '../../visit.ts';
import { attributeFaults } from './attribute-faults.ts';
import { type Directive, type DirectiveDefinition, takeApart } from './directive.ts';
import { KNOWN_DIRECTIVES, withoutAccents } from './known-directives.ts';

/** What is wrong, and where. */
export interface DirectiveFault {
  place: Point | undefined;
  reason: string;
}

/** What is said of a directive whose name no one knows. */
export function unknownDirective({ name, type }: Directive): string {
  const list = Object.values(KNOWN_DIRECTIVES).map(({ form }, index) => `${colons(form)}${NAMES[index]}`);
  const nearest = didYouMean(withoutAccents(name), NAMES);
  return `« ${colons(type)}${name} » n’est pas un composant connu. Composants possibles : ${list.join(', ')}.${nearest}`;
}

/** Everything that is wrong with a directive whose name is known. */
export function directiveFaults(directive: Directive, definition: DirectiveDefinition): DirectiveFault[] {
  const here = directive.position?.start;
  if (directive.type !== definition.form) return [{ place: here, reason: wrongForm(directive, definition) }];
  const { text, attributes, children } = takeApart(directive);
  const reasons = [
    textFault(text, definition.text),
    ...attributeFaults(attributes, definition.attributes),
    definition.form === 'containerDirective' && children.length === 0 ? 'il n’a pas de contenu' : undefined,
  ].filter((reason) => reason !== undefined);
  return [
    ...reasons.map((reason) => ({
      place: here,
      reason: `« ${directive.name} » : ${reason}. Par exemple :\n${definition.example}`,
    })),
    ...strangers(children, definition),
  ];
}

const NAMES = Object.keys(KNOWN_DIRECTIVES);

function colons(form: Directive['type']): string {
  return form === 'leafDirective' ? '::' : ':::';
}

function wrongForm({ name }: Directive, { form, example }: DirectiveDefinition): string {
  const lines =
    form === 'leafDirective'
      ? 'tient sur une ligne, avec deux deux-points'
      : 'entoure un contenu, avec trois deux-points';
  return `« ${name} » ${lines}. Par exemple :\n${example}`;
}

function textFault(text: readonly RootContent[], need: DirectiveDefinition['text']): string | undefined {
  if (need === 'required' && text.length === 0) return 'le texte entre crochets manque';
  if (need === 'none' && text.length > 0) return 'il ne prend pas de texte entre crochets';
  return holdsLink(text) ? 'le texte entre crochets ne peut pas contenir de lien' : undefined;
}

function holdsLink(text: readonly RootContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: [...text] }, ['link', 'linkReference'], () => {
    found = true;
  });
  return found;
}

function strangers(children: readonly RootContent[], { only, example }: DirectiveDefinition): DirectiveFault[] {
  if (only === undefined) return [];
  return children
    .filter((child) => child.type !== 'leafDirective' || withoutAccents(child.name) !== only)
    .map(({ position }) => ({
      place: position?.start,
      reason: `Ce bloc ne contient que des « ::${only} », un par ligne. Par exemple :\n${example}`,
    }));
}

// Brings the directives into the Markdown tree's types.
import 'remark-directive';
import type { Nodes, Parents, RootContent } from 'mdast';
import type { DsfrElement } from '../dsfr-element.ts';

export type Directive = Extract<Nodes, { type: 'leafDirective' | 'containerDirective' }>;

/** What a directive is: how it is written, and what becomes of it. */
export interface DirectiveDefinition {
  /** Whether it stands alone (`::name`) or wraps other content (`:::name` … `:::`). */
  form: Directive['type'];
  /** Whether it needs a text between square brackets. */
  text: 'required' | 'optional' | 'none';
  attributes: Readonly<Record<string, AttributeDefinition>>;
  /** The only directive that it may hold, if it may not hold everything. */
  only?: string;
  /** One that works, for messages. */
  example: string;
  draw(parts: DirectiveParts): DsfrElement;
}

export interface AttributeDefinition {
  required?: true;
  /** The values that it may take; without them, it is an address. */
  values?: readonly string[];
}

/** A directive that was found right, taken apart. */
export interface DirectiveParts {
  text: readonly RootContent[];
  attributes: Readonly<Record<string, string>>;
  children: readonly RootContent[];
  parent: Parents;
  /** The path of the public file at an address, if there is one. */
  findFile(address: string): string | undefined;
}

/** Splits a directive into the text between its brackets and its content. */
export function takeApart(directive: Directive): Pick<DirectiveParts, 'text' | 'attributes' | 'children'> {
  const attributes = Object.fromEntries(
    Object.entries(directive.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  if (directive.type === 'leafDirective') return { text: directive.children, attributes, children: [] };
  const [first, ...others] = directive.children;
  const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabelled
    ? { text: first.children, attributes, children: others }
    : { text: [], attributes, children: directive.children };
}

import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import { type Attributes, parseAttributeList } from './parse-attribute-list.ts';

/** `{:name: .class}`: a list with a name, for other lists to refer to. */
const NAMED = /^(\w[\w-]*):(.*)/;

export type NamedLists = ReadonlyMap<string, Attributes>;

/**
 * Takes a page's named attribute lists out of the tree.
 *
 * @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export function takeNamedLists(tree: Root): NamedLists {
  const named = new Map<string, Attributes>();
  visit(tree, (node, index, parent) => {
    const [, name, source] = (node.type === 'blockAttributeList' && NAMED.exec(node.value)) || [];
    if (name === undefined || source === undefined || !parent || index === undefined) return;
    named.set(name, parseAttributeList(source));
    parent.children.splice(index, 1);
    return index;
  });
  return named;
}

/** Puts the named lists in the place of the references to them. Those that lead nowhere stay. */
export function resolveReferences(attributes: Attributes, named: NamedLists, seen: readonly string[] = []): Attributes {
  const known = attributes.references.filter((name) => named.has(name) && !seen.includes(name));
  const parts = known.map((name) => resolveReferences(named.get(name) as Attributes, named, [...seen, name]));
  return [...parts, { ...attributes, references: attributes.references.filter((name) => !named.has(name)) }].reduce(
    merge,
  );
}

function merge(first: Attributes, second: Attributes): Attributes {
  return {
    references: [...first.references, ...second.references],
    id: second.id ?? first.id,
    classes: [...first.classes, ...second.classes],
    others: new Map([...first.others, ...second.others]),
    invalid: [...first.invalid, ...second.invalid],
  };
}

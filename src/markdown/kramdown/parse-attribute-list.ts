/** What is written between `{:` and `}`. */
export interface Attributes {
  /** The names of lists defined elsewhere, such as `toc`. */
  references: string[];
  id: string | undefined;
  classes: string[];
  /** The others, by name. */
  others: Map<string, string>;
  /** What is none of these. */
  invalid: string[];
}

/** `key="value"`, `reference`, or `.class` and `#id` in a row. */
const PART =
  /(?:^|\s)(?:(\w[\w-]*)=(["'])((?:\\\}|\\\2|(?!\2)[^}])*?)\2|(\w[\w-]*)|((?:#[A-Za-z][\w:-]*|\.[^\s.#]+)+))(?=\s|$)/g;

/**
 * Reads an attribute list.
 *
 * @param source What is between `{:` (or `{:name:`) and `}`.
 * @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export function parseAttributeList(source: string): Attributes {
  const attributes: Attributes = { references: [], id: undefined, classes: [], others: new Map(), invalid: [] };
  for (const [, key, quote = '', value = '', reference, shorthands = ''] of source.matchAll(PART)) {
    if (key) setAttribute(attributes, key, value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote));
    else if (reference) attributes.references.push(reference);
    else addShorthands(attributes, shorthands);
  }
  attributes.invalid = source.replace(PART, ' ').split(/\s+/).filter(Boolean);
  return attributes;
}

function setAttribute(attributes: Attributes, key: string, value: string): void {
  if (key === 'id') attributes.id = value;
  else if (key === 'class') attributes.classes.push(...value.split(/\s+/).filter(Boolean));
  else attributes.others.set(key, value);
}

function addShorthands(attributes: Attributes, shorthands: string): void {
  for (const [, id, className] of shorthands.matchAll(/#([A-Za-z][\w:-]*)|\.([^\s.#]+)/g)) {
    if (id) attributes.id = id;
    else if (className) attributes.classes.push(className);
  }
}

/** Attributes as they are written in an HTML tag, but for those that no page should have. */
export function asHtml({ id, classes, others }: Attributes): string {
  const pairs = [...others].filter(([name]) => !/^(?:on.*|style|href|src)$/i.test(name));
  if (id) pairs.unshift(['id', id]);
  if (classes.length > 0) pairs.unshift(['class', classes.join(' ')]);
  return pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
}

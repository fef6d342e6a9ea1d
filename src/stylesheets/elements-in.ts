import { parseDocument } from 'htmlparser2';

export type Element = Extract<ReturnType<typeof parseDocument>['children'][number], { attribs: object }>;

/** A tag, whatever its attributes hold. (Both Astro and rehype write double quotes.) */
const TAG = /<[a-z](?:"[^"]*"|[^>"])*>/gi;

/** The start tags of HTML documents, each once. What stands in a comment or a script may pass for one: that costs a rule. */
export function tagsIn(pages: readonly string[]): Set<string> {
  const tags = new Set<string>();
  for (const page of pages) for (const tag of page.match(TAG) ?? []) tags.add(tag);
  return tags;
}

const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** By the name of an attribute, the values that are looked for in it, in lower case. */
export type Sought = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The elements that tags make, without what is in them. Values that no one looks for are left out, so that the links
 * and titles of thousands of pages are one element.
 */
export function elementsOf(tags: Iterable<string>, sought: Sought): Element[] {
  const shortened = new Set<string>();
  for (const tag of tags)
    shortened.add(tag.replace(ATTRIBUTE, (whole, name, value) => shorten(whole, name, value, sought)));
  return [...shortened].flatMap((tag) => parseDocument(tag).children.find((node) => 'attribs' in node) ?? []);
}

function shorten(attribute: string, name: string, value: string, sought: Sought): string {
  // Pages have few classes, and selectors have many.
  if (name === 'class' || value.includes('&')) return attribute;
  const lower = value.toLowerCase();
  for (const part of sought.get(name) ?? []) if (lower.includes(part)) return attribute;
  return `${name}=""`;
}

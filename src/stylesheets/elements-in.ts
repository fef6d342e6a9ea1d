import { parseDocument } from 'htmlparser2';
import { TAG } from './distinct-markup.ts';

export type Element = Extract<ReturnType<typeof parseDocument>['children'][number], { attribs: object }>;

/** The start tags of HTML documents, each once. What stands in a comment or a script may pass for one: that costs a rule. */
export function tagsIn(pages: readonly string[]): Set<string> {
  const tags = new Set<string>();
  for (const page of pages) for (const [tag] of page.matchAll(TAG)) tags.add(tag);
  return tags;
}

/**
 * The elements that tags make, without what is in them; those that only differ in attributes that no one asks for are
 * one.
 *
 * @param attributes The names of attributes whose values matter: of others, it is kept that they are there.
 */
export function elementsOf(tags: Iterable<string>, attributes: ReadonlySet<string>): Element[] {
  const elements = new Map<string, Element>();
  for (const tag of tags) {
    const element = parseDocument(tag).children.find((node) => 'attribs' in node);
    if (!element) continue;
    for (const name of Object.keys(element.attribs)) if (!attributes.has(name)) element.attribs[name] = '';
    elements.set(`${element.name} ${JSON.stringify(element.attribs)}`, element);
  }
  return [...elements.values()];
}

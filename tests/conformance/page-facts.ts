import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { isLeftOut } from './left-out.ts';
import { nestingOf } from './nesting.ts';

/** What a visitor gets from a page, whoever rendered it. */
export interface PageFacts {
  headings: HeadingFacts[];
  links: string[];
  images: string[];
  frames: string[];
  /** The visible text, white space folded. */
  text: string;
  /** What each text is in. */
  nesting: string[];
}

export interface HeadingFacts {
  level: number;
  id: string | null;
  text: string;
}

/** Reads the facts out of a page's HTML, leaving out what our build adds (`data-added`). */
export function pageFacts(html: string): PageFacts {
  const tree = fromHtml(html, { fragment: true });
  const facts: PageFacts = {
    headings: [],
    links: [],
    images: [],
    frames: [],
    text: foldedText(tree),
    nesting: nestingOf(tree),
  };
  visit(tree, 'element', (node) => (isLeftOut(node) ? SKIP : record(node, facts)));
  return facts;
}

function record(node: Element, facts: PageFacts): void {
  const { tagName } = node;
  if (/^h[1-6]$/.test(tagName)) {
    facts.headings.push({ level: Number(tagName[1]), id: attribute(node, 'id') ?? null, text: foldedText(node) });
  }
  push(facts.links, tagName === 'a' ? attribute(node, 'href') : undefined);
  push(facts.images, tagName === 'img' ? attribute(node, 'src') : undefined);
  // An iframe may have become a click-to-load facade, which keeps the address.
  push(facts.frames, tagName === 'iframe' ? attribute(node, 'src') : attribute(node, 'dataEmbed'));
}

function push(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(value);
}

function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : undefined;
}

function foldedText(tree: Nodes): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'element' && isLeftOut(node)) return SKIP;
    if (node.type === 'text') text += node.value;
    return;
  });
  return text.replace(/\s+/g, ' ').trim();
}

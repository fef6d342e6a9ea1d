import type { Element, Nodes, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { Transformer } from 'unified';
import type { Point } from 'unist';
import { visibleText } from './visible-text.ts';
import { SKIP, visit } from './visit.ts';

/** What the checks need to know of a rendered page, in the page's order. Plain data, which JSON gives back as it was. */
export interface PageFacts {
  headings: HeadingFact[];
  links: LinkFact[];
  images: ImageFact[];
  /** What a page loads besides: pictures, videos, documents in a frame. */
  resources: ResourceFact[];
  /** Places that a link may lead to: each `id`, and each `name` of an `a`. */
  anchors: AnchorFact[];
  tables: TableFact[];
}

/** Something of the page, at its line of the file. */
interface Placed {
  place: Point;
}
export interface HeadingFact extends Placed {
  rank: number;
  text: string;
}
export interface LinkFact extends Placed {
  href: string;
  /** What a visitor reads or hears. */
  text: string;
  /** The alternatives of the pictures that it shows; null for one that has none. */
  pictures: (string | null)[];
}
export interface ImageFact extends Placed {
  /** Nothing when none was written; `''` is that of a decoration. */
  alt: string | undefined;
}
export interface ResourceFact extends Placed {
  address: string;
}
export interface AnchorFact extends Placed {
  name: string;
  /** The text of the heading that carries it, if a heading does. */
  heading: string | undefined;
}
export interface TableFact extends Placed {
  hasHeader: boolean;
}

declare module 'vfile' {
  interface DataMap {
    facts: PageFacts;
  }
}

/**
 * Collects in one walk what the checks need to know of a page, into `file.data.facts`. What the generator added
 * (`data-added`) is left out: it is not the writer's.
 */
export function pageFacts(): Transformer<Root, Root> {
  return (tree, file) => {
    const facts: PageFacts = { headings: [], links: [], images: [], resources: [], anchors: [], tables: [] };
    let place: Point = { line: 1, column: 1 };
    visit(tree, 'element', (element) => {
      if (element.properties['dataAdded'] !== undefined) return SKIP;
      // What a plugin made has no place of its own: it came from what stands before it.
      place = element.position?.start ?? place;
      collect(element, place, facts);
      return undefined;
    });
    file.data.facts = facts;
  };
}

function collect(element: Element, place: Point, facts: PageFacts): void {
  const { tagName } = element;
  const rank = headingRank(element);
  if (rank !== undefined) facts.headings.push({ rank, text: visibleText(element), place });
  if (tagName === 'a' || tagName === 'area') collectLink(element, place, facts);
  if (tagName === 'img') facts.images.push({ alt: text(element, 'alt'), place });
  if (tagName === 'table') collectTable(element, place, facts);
  for (const address of resourcesOf(element)) facts.resources.push({ address, place });
  for (const name of anchorsOf(element)) {
    facts.anchors.push({ name, heading: rank === undefined ? undefined : visibleText(element), place });
  }
}

function collectLink(link: Element, place: Point, facts: PageFacts): void {
  const href = text(link, 'href');
  if (href === undefined) return;
  const name = text(link, 'ariaLabel') ?? (link.tagName === 'area' ? text(link, 'alt') : undefined);
  const pictures = elementsIn(link, 'img', 'svg', 'video', 'object').map((picture) => text(picture, 'alt') ?? null);
  facts.links.push({ href, text: name?.trim() || visibleText(link), pictures, place });
}

/** A table that only lays things out has no headers to have. */
function collectTable(table: Element, place: Point, facts: PageFacts): void {
  if (/^(?:presentation|none)$/.test(String(table.properties['role']))) return;
  facts.tables.push({ hasHeader: elementsIn(table, 'th').some((cell) => visibleText(cell) !== ''), place });
}

/** Where each element loads something from. */
const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
};

function resourcesOf(element: Element): string[] {
  const properties = RESOURCES[element.tagName] ?? [];
  return [...properties.flatMap((name) => text(element, name) ?? []), ...sourceSet(element)];
}

/** `a.png 1x, b.png 2x` → `a.png`, `b.png`. */
function sourceSet({ properties }: Element): string[] {
  const sources = String(properties['srcSet'] ?? '').split(/,\s+/);
  return sources.flatMap((source) => source.trim().split(/\s/, 1)).filter((address) => address !== '');
}

function anchorsOf(element: Element): string[] {
  const [id, name] = [text(element, 'id'), element.tagName === 'a' ? text(element, 'name') : undefined];
  return [...new Set([id, name])].filter((anchor) => anchor !== undefined);
}

function text({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function elementsIn(root: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (tagNames.includes(node.tagName)) found.push(node);
  });
  return found;
}

import { Parser } from 'htmlparser2';
import { enclosingComponents } from './enclosing-components.ts';
import { jsonAddresses } from './json-addresses.ts';
import type { PublishedFile, Reference } from './published-file.ts';
import { stylesheetAddresses } from './read-stylesheet.ts';
import { type Attributes, refreshAddress, tagReferences } from './tag-references.ts';

/** How to read the text of an element, where that may hold addresses. */
type TextReader = (text: string) => Reference[];

/** Reads an HTML page in one pass, without making a tree of it. */
export function readPage(html: string): PublishedFile {
  return readDocument(html, false);
}

/** Reads an SVG drawing: it may load others, and links may name parts of it. */
export function readDrawing(svg: string): PublishedFile {
  return readDocument(svg, true);
}

function readDocument(source: string, xmlMode: boolean): PublishedFile {
  const file = { references: [] as Reference[], anchors: new Set<string>() };
  const found: Pick<PublishedFile, 'base' | 'refresh'> = {};
  const components = enclosingComponents();
  let readText: TextReader | undefined;
  let text = '';
  const add = (references: readonly Reference[]) => {
    for (const { address, kind } of references) {
      file.references.push({ address, kind, component: components.innermost() });
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        components.open(name, attributes);
        addAnchors(name, attributes, file.anchors);
        add(tagReferences(name, attributes));
        if (name === 'base') found.base ??= attributes['href'];
        if (name === 'meta') found.refresh ??= refreshAddress(attributes);
        readText = textReader(name, attributes);
        text = '';
      },
      ontext(data) {
        if (readText) text += data;
      },
      onclosetag() {
        if (readText) add(readText(text));
        readText = undefined;
        components.close();
      },
    },
    { xmlMode },
  );
  parser.end(source);
  return { ...file, ...found };
}

function addAnchors(name: string, { id, name: anchor }: Attributes, anchors: Set<string>): void {
  if (id) anchors.add(id);
  if (name === 'a' && anchor) anchors.add(anchor);
}

function textReader(name: string, { type }: Attributes): TextReader | undefined {
  if (name === 'style') return stylesheetAddresses;
  return name === 'script' && type === 'application/ld+json' ? jsonAddresses : undefined;
}

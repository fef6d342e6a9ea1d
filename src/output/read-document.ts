import { type Reader, readTogether } from '../published-pages/read-together.ts';
import { enclosingComponents } from './enclosing-components.ts';
import { jsonAddresses } from './json-addresses.ts';
import type { PublishedFile, Reference } from './published-file.ts';
import { stylesheetAddresses } from './read-stylesheet.ts';
import { type Attributes, refreshAddress, tagReferences } from './tag-references.ts';

/** How to read the text of an element, where that may hold addresses. */
type TextReader = (text: string) => Reference[];

/** Reads an HTML page in one pass, without making a tree of it. */
export function readPage(html: string): PublishedFile {
  const { reader, file } = documentReader();
  readTogether(html, [reader]);
  return file;
}

/** Reads an SVG drawing: it may load others, and links may name parts of it. */
export function readDrawing(svg: string): PublishedFile {
  const { reader, file } = documentReader();
  readTogether(svg, [reader], { xmlMode: true });
  return file;
}

/** What reads a document, and the file that it fills meanwhile. */
export function documentReader(): { reader: Reader; file: PublishedFile } {
  const anchors = new Set<string>();
  const file: PublishedFile = { references: [], anchors };
  const components = enclosingComponents();
  let readText: TextReader | undefined;
  let text = '';
  const add = (references: readonly Reference[]) => {
    for (const { address, kind } of references) {
      file.references.push({ address, kind, component: components.innermost() });
    }
  };
  const reader: Reader = {
    onopentag(name, attributes) {
      components.open(name, attributes);
      addAnchors(name, attributes, anchors);
      add(tagReferences(name, attributes));
      if (name === 'base') file.base ??= attributes['href'];
      if (name === 'meta') file.refresh ??= refreshAddress(attributes);
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
  };
  return { reader, file };
}

function addAnchors(name: string, { id, name: anchor }: Attributes, anchors: Set<string>): void {
  if (id) anchors.add(id);
  if (name === 'a' && anchor) anchors.add(anchor);
}

function textReader(name: string, { type }: Attributes): TextReader | undefined {
  if (name === 'style') return stylesheetAddresses;
  return name === 'script' && type === 'application/ld+json' ? jsonAddresses : undefined;
}

import { isDeepStrictEqual } from 'node:util';
import { type Document, isSeq, parse, parseDocument, type ToStringOptions } from 'yaml';
import type { MenuPlace } from './menu-groups.ts';

/**
 * A sidebar's YAML with one entry more. The yaml library knows where the entry goes and what
 * every comment belongs to; since it also lays the rest of a file out anew, only the lines that
 * it adds are taken over.
 *
 * @param source A sidebar that the schema accepts, in which `place` exists.
 */
export function insertMenuEntry(source: string, permalink: string, place: MenuPlace): string {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.replaceAll('\r\n', '\n').replace(/\n?$/, '\n');
  const document = read(text);
  const style = styleOf(document, text);
  const before = document.toString(style);
  insert(document, permalink, place);
  const after = document.toString(style);
  const spliced = spliceAddedLines(text, before, after);
  const result = spliced !== undefined && isSame(spliced, after) ? spliced : after;
  return result.replaceAll('\n', lineBreak);
}

/** As `parseYaml` reads it: a label such as `007` stays what it is. */
function read(text: string): Document {
  return parseDocument(text, { schema: 'failsafe' });
}

function insert(document: Document, permalink: string, { path, index }: MenuPlace): void {
  const entry = document.createNode({ page: permalink });
  const list = document.getIn(path);
  if (!isSeq(list)) {
    document.setIn(path, document.createNode([entry]));
    return;
  }
  if (list.items.length === 0) list.flow = false;
  list.items.splice(index, 0, entry);
}

/** The layout under which the library changes least of a file. */
function styleOf(document: Document, text: string): ToStringOptions {
  const lines = new Set(text.split('\n'));
  const changes = (style: ToStringOptions) =>
    document
      .toString(style)
      .split('\n')
      .filter((line) => !lines.has(line)).length;
  const [nearest] = STYLES.map((style) => ({ style, count: changes(style) })).sort((a, b) => a.count - b.count);
  return nearest?.style ?? {};
}

const STYLES: ToStringOptions[] = [2, 4, 3].flatMap((indent) =>
  [true, false].flatMap((indentSeq) =>
    [true, false].map((flowCollectionPadding) => ({ indent, indentSeq, flowCollectionPadding, lineWidth: 0 })),
  ),
);

/** Puts the lines by which `after` is longer than `before` into a text laid out line for line like `before`. */
function spliceAddedLines(text: string, before: string, after: string): string | undefined {
  const [ours, old, grown] = [text, before, after].map((each) => each.split('\n')) as [string[], string[], string[]];
  if (ours.length !== old.length) return undefined;
  const count = grown.length - old.length;
  const differing = grown.findIndex((line, index) => line !== old[index]);
  if (!isDeepStrictEqual(grown.slice(differing + count), old.slice(differing))) return undefined;
  return ours.toSpliced(differing, 0, ...grown.slice(differing, differing + count)).join('\n');
}

function isSame(a: string, b: string): boolean {
  try {
    return isDeepStrictEqual(parse(a, { schema: 'failsafe' }), parse(b, { schema: 'failsafe' }));
  } catch {
    return false;
  }
}

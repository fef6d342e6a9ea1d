import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { visit } from '../visit.ts';

/** A piece of a page's source. */
export interface Found {
  /** What the pattern matched. */
  match: RegExpMatchArray;
  /** Where it begins in the source. */
  offset: number;
  place: Point;
}

/** From an offset of the source to another, without the latter. */
type Range = [start: number, end: number];

/**
 * Finds a pattern in a page as it was written, before Markdown took it apart: a Liquid tag may go across the
 * cells of a table. What code is, the parser knows; HTML comments are left alone as well, nobody sees them.
 *
 * @param pattern A global regular expression.
 * @param skipped More kinds of nodes not to look into.
 */
export function findOutsideCode(tree: Root, file: VFile, pattern: RegExp, skipped: Nodes['type'][] = []): Found[] {
  const source = String(file);
  const matches = [...source.matchAll(pattern)];
  if (matches.length === 0) return [];
  const ranges = rangesOf(tree, source, ['code', 'inlineCode', ...skipped]);
  const { toPoint } = location(source);
  return matches.flatMap((match) => {
    const place = toPoint(match.index);
    const isOutside = !ranges.some(([start, end]) => start <= match.index && match.index < end);
    return place && isOutside ? { match, offset: match.index, place } : [];
  });
}

function rangesOf(tree: Root, source: string, types: string[]): Range[] {
  const ranges: Range[] = [];
  visit(tree, ({ type, position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (types.includes(type)) ranges.push([start.offset, end.offset]);
    else if (type === 'html') ranges.push(...comments(source, [start.offset, end.offset]));
  });
  return ranges;
}

function comments(source: string, [start, end]: Range): Range[] {
  return [...source.slice(start, end).matchAll(/<!--[\s\S]*?-->/g)].map(({ 0: text, index }) => [
    start + index,
    start + index + text.length,
  ]);
}

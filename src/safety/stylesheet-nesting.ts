import { tokenize, tokenTypes } from 'css-tree/dist/csstree.esm';
import type { Point } from 'unist';

/** Rules in rules, conditions and the parentheses in them: no style sheet that people write comes near. */
const DEEPEST = 50;
const OPENING: ReadonlySet<number> = new Set([
  tokenTypes.LeftCurlyBracket,
  tokenTypes.LeftParenthesis,
  tokenTypes.LeftSquareBracket,
  tokenTypes.Function,
]);
const CLOSING: ReadonlySet<number> = new Set([
  tokenTypes.RightCurlyBracket,
  tokenTypes.RightParenthesis,
  tokenTypes.RightSquareBracket,
]);

/**
 * Where a style sheet is nested deeper than it may be, or nothing. Looked at before it is parsed: the parser calls
 * itself for each level, and how far it gets depends on the machine.
 */
export function nestedTooDeep(css: string): Point | undefined {
  let depth = 0;
  let offset: number | undefined;
  tokenize(css, (type, start) => {
    if (OPENING.has(type)) depth += 1;
    else if (CLOSING.has(type)) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) offset ??= start;
  });
  if (offset === undefined) return undefined;
  const before = css.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

import type { Node, Parent } from 'unist';
import { convert } from 'unist-util-is';
import { EXIT, SKIP, type visit as visitOfLibrary } from 'unist-util-visit';

export { EXIT, SKIP };

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => unknown;

/**
 * `unist-util-visit`, to the letter of its interface (but for its last argument, `reverse`).
 *
 * The library names a function after each node that it goes through, for its stack traces. With
 * some thirty plugins that was a quarter of the time that a page takes.
 *
 * @see https://github.com/syntax-tree/unist-util-visit
 */
export const visit = ((tree: Node, testOrVisitor: unknown, visitor?: Visitor) => {
  const isTested = visitor !== undefined;
  const matches = matcher(isTested ? testOrVisitor : undefined);
  const call = (isTested ? visitor : testOrVisitor) as Visitor;
  enter(tree, undefined, undefined, matches, call);
}) as typeof visitOfLibrary;

type Matcher = (node: Node, index?: number, parent?: Parent) => boolean;

function matcher(test: unknown): Matcher {
  if (test === undefined || test === null) return () => true;
  if (typeof test === 'string') return (node) => node.type === test;
  return convert(test as Parameters<typeof convert>[0]) as Matcher;
}

/** @returns The index of the sibling to go on with, or `false` to stop. */
function enter(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  matches: Matcher,
  call: Visitor,
): number | false {
  const result = matches(node, index, parent) ? call(node, index, parent) : undefined;
  // Most visitors answer nothing, to most nodes.
  const [action, next] = result === undefined ? NOTHING : asTuple(result);
  if (action === EXIT) return false;
  if (action !== SKIP && 'children' in node && node.children) {
    const siblings = node as Parent;
    for (let at = 0; at < siblings.children.length; ) {
      const child = siblings.children[at];
      const following = child === undefined ? at + 1 : enter(child, at, siblings, matches, call);
      if (following === false) return false;
      at = following;
    }
  }
  return typeof next === 'number' ? next : (index ?? 0) + 1;
}

const NOTHING: readonly unknown[] = [];

function asTuple(result: unknown): readonly unknown[] {
  if (Array.isArray(result)) return result;
  return typeof result === 'number' ? [true, result] : [result];
}

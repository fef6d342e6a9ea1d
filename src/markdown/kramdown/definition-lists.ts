import type { Properties } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkDefinitionList from 'remark-definition-list';
import type { Processor, Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';
import { excerpt } from './excerpt.ts';
import { findOutsideCode } from './outside-code.ts';

declare module 'unist' {
  /** The parser's types for definition lists do not know what mdast-util-to-hast adds to mdast's. */
  interface Data {
    hName?: string | undefined;
    hProperties?: Properties | undefined;
  }
}

/** The parser's names for a definition list and for what it holds, and their elements. */
const ELEMENTS: Readonly<Record<string, string>> = { defList: 'dl', defListTerm: 'dt', defListDescription: 'dd' };

const DEFINITION_LINE = /^[ \t>]*(:[ \t]+\S.*)/gm;

/**
 * Makes definition lists of terms that have lines starting with `: ` below them. Such a line that defines
 * nothing, or stands in another list (which the parser does not know), is a fault.
 *
 * @see https://kramdown.gettalong.org/syntax.html#definition-lists
 */
export function definitionLists(this: Processor): Transformer<Root, Root> {
  remarkDefinitionList.call(this);
  return (tree, file) => {
    if (!/^[ \t>]*:[ \t]/m.test(String(file))) return;
    const lines = drawLists(tree);
    for (const { match, place } of findOutsideCode(tree, file, DEFINITION_LINE, ['html'])) {
      if (!lines.has(place.line)) file.messages.push(fault(file, place, stray(match[1] ?? ''), 'kramdown-definition'));
    }
  };
}

/** @returns The lines on which a description starts. */
function drawLists(tree: Root): ReadonlySet<number> {
  const lines = new Set<number>();
  visit(tree, (node: Nodes) => {
    const hName = ELEMENTS[node.type];
    if (hName === undefined) return;
    node.data = { ...node.data, hName };
    if (hName === 'dl' && 'children' in node) node.children = separated(node.children);
    if (hName !== 'dd' || !('children' in node)) return;
    if (node.position) lines.add(node.position.start.line);
    if ('spread' in node && node.spread === false) unwrapFirst(node.children);
  });
  return lines;
}

/** A line end around each of them, as in other lists: without, a term and its meaning read as one word. */
function separated(items: readonly Nodes[]): never[] {
  const lineEnd = { type: 'text', value: '\n' };
  return [lineEnd, ...items.flatMap((item) => [item, lineEnd])] as never[];
}

/** Where no blank line is above a description, its text is in no paragraph. */
function unwrapFirst(children: RootContent[]): void {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return;
  const lineEnd: RootContent[] = others.length > 0 ? [{ type: 'text', value: '\n' }] : [];
  children.splice(0, 1, ...first.children, ...lineEnd);
}

function stray(line: string): string {
  const advice = 'Pour une liste de définitions, écrivez le terme sur la ligne au-dessus, hors de toute autre liste :';
  return `« ${excerpt(line, 40)} » ne définit aucun terme. ${advice}\nLe terme\n${line}`;
}

import type { Nodes, Paragraph, Parents, Root, Table, TableRow } from 'mdast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';
import { type CellContent, splitAtPipes, trimRow } from './table-cells.ts';

type Alignment = NonNullable<Table['align']>;

/** A line of dashes, with pipes, colons or pluses between them. */
const RULE = /^[+|: \t-]*-[+|: \t-]*$/;

/**
 * Makes tables of what is one for kramdown and not for GFM: a paragraph by itself that has a `|` in each of its lines,
 * with or without a header, and however many cells its lines have. GFM's tables get the cells that go beyond their
 * header.
 *
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function pipeTables(): Transformer<Root, Root> {
  return (tree, file) => {
    const source = String(file);
    if (!source.includes('|')) return;
    visit(tree, (node, index, parent) => {
      if (node.type === 'table') widen(node);
      if (node.type !== 'paragraph' || index === undefined || !parent || !isByItself(parent, index)) return;
      const table = tableOf(node, source);
      if (table) (parent.children as Nodes[])[index] = table;
    });
  };
}

function widen(table: Table): void {
  table.align = aligned(table.align ?? [], table.children);
}

function isByItself(parent: Parents, index: number): boolean {
  const [before, node, after] = [parent.children[index - 1], parent.children[index], parent.children[index + 1]];
  return !touches(before, node) && !touches(node, after);
}

/** Whether there is no blank line in between. */
function touches(above: Nodes | undefined, below: Nodes | undefined): boolean {
  if (!above?.position || !below?.position || below.type === 'blockAttributeList') return false;
  return below.position.start.line - above.position.end.line < 2;
}

function tableOf(paragraph: Paragraph, source: string): Nodes | undefined {
  const written = linesOf(paragraph, source);
  const lines = splitAtPipes(paragraph, source);
  if (lines.length !== written.length || lines.some((cells) => cells.length < 2)) return undefined;
  const hasLeadingPipe = written[0]?.startsWith('|') ?? false;
  const rows = lines.map((cells, index) =>
    isRule(written[index]) ? undefined : rowOf(trimRow(cells, hasLeadingPipe)),
  );
  const ruleIndex = written.findIndex(isRule);
  const children = rows.filter((row) => row !== undefined);
  if (ruleIndex < 1) return headless(children);
  if (children.length === ruleIndex) return undefined;
  const align = aligned(alignmentsOf(written[ruleIndex] ?? ''), children);
  return { type: 'table', align, children, ...(paragraph.position && { position: paragraph.position }) };
}

function isRule(line: string | undefined): boolean {
  return RULE.test(line ?? '');
}

/** The lines of a node, without what marks the quotes that it is in. */
function linesOf({ position }: Paragraph, source: string): string[] {
  const written = source.slice(position?.start.offset, position?.end.offset);
  return written.split(/\r\n?|\n/).map((line) => line.replace(/^[\s>]+/, ''));
}

function rowOf(cells: CellContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

/** A table without a header, which mdast doesn't know. One row alone is a layout. */
function headless(rows: readonly TableRow[]): Nodes | undefined {
  if (rows.length === 0) return undefined;
  const columns = widthOf(rows);
  const body = rows.map(({ children }) => {
    const cells = Array.from({ length: columns }, (_, index) => element('td', children[index]?.children ?? []));
    return element('tr', spaced(cells));
  });
  const hProperties = rows.length === 1 ? { role: 'presentation' } : {};
  return element('table', spaced([element('tbody', spaced(body))]), hProperties);
}

function element(hName: string, children: Nodes[], hProperties = {}): Nodes {
  return { type: 'headlessTable', data: { hName, hProperties }, children } as unknown as Nodes;
}

/** Elements on lines of their own, so that their texts do not run into one another. */
function spaced(children: Nodes[]): Nodes[] {
  return children
    .flatMap((child): Nodes[] => [{ type: 'text', value: '\n' }, child])
    .concat({ type: 'text', value: '\n' });
}

function alignmentsOf(rule: string): Alignment {
  return [...rule.matchAll(/(:?)-+(:?)/g)].map(([, left, right]) => {
    if (left && right) return 'center';
    return left ? 'left' : right ? 'right' : null;
  });
}

function aligned(align: Alignment, rows: readonly TableRow[]): Alignment {
  return Array.from({ length: widthOf(rows) }, (_, index) => align[index] ?? null);
}

function widthOf(rows: readonly TableRow[]): number {
  return Math.max(...rows.map(({ children }) => children.length));
}

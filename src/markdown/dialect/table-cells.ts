import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** What is between two pipes. */
export type CellContent = PhrasingContent[];

/** Takes the content of a paragraph apart: its lines, and at each `|` that is in no code and not escaped, its cells. */
export function splitAtPipes({ children }: Paragraph, source: string): CellContent[][] {
  const lines: CellContent[][] = [[[]]];
  for (const child of children) {
    if (child.type === 'break') lines.push([[]]);
    else if (child.type === 'text') splitText(child, source, lines);
    else lines.at(-1)?.at(-1)?.push(child);
  }
  return lines;
}

function splitText(text: Text, source: string, lines: CellContent[][]): void {
  const { position, value } = text;
  const written = source.slice(position?.start.offset, position?.end.offset);
  const pipes = [...written.matchAll(/\\[\\|]|\|/g)].map(([pipe]) => pipe).filter((pipe) => pipe !== '\\\\');
  for (const piece of value.split(/(\||\n)/)) {
    const isPipe = piece === '|' && pipes.shift() !== '\\|';
    if (piece === '\n') lines.push([[]]);
    else if (isPipe) lines.at(-1)?.push([]);
    else if (piece !== '')
      lines
        .at(-1)
        ?.at(-1)
        ?.push({ ...text, value: piece });
  }
}

/** A row without the empty cells that come of pipes at its ends, and without the space around its texts. */
export function trimRow(row: readonly CellContent[], hasLeadingPipe: boolean): CellContent[] {
  const cells = row.map(trimCell);
  if (hasLeadingPipe && cells[0]?.length === 0) cells.shift();
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

function trimCell(cell: CellContent): CellContent {
  const last = cell.length - 1;
  return cell
    .map((node, index): PhrasingContent => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === last ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from '../visit.ts';
import { addClassNames } from './class-names.ts';

/**
 * Says of each header cell what it heads (RGAA 5.7). Where the first column is in bold from top to bottom,
 * its cells head their rows. An empty header cell heads nothing: it becomes a plain one.
 */
export function scopeHeaders(table: Element): void {
  headBoldColumn(table);
  for (const row of elements(table, 'tr')) {
    const cells = row.children.filter(isCell);
    const isHeaderRow = cells.every(({ tagName }) => tagName === 'th');
    for (const cell of cells.filter(({ tagName }) => tagName === 'th')) {
      if (isEmpty(cell)) cell.tagName = 'td';
      else cell.properties['scope'] ??= isHeaderRow ? 'col' : 'row';
    }
  }
}

/** Turns `align` (Markdown's) and `text-align` (kramdown's) into classes: a strict CSP drops inline styles. */
export function alignCells(table: Element): void {
  for (const cell of [...elements(table, 'th'), ...elements(table, 'td')]) {
    const side = sideOf(cell);
    if (side === undefined) continue;
    delete cell.properties['align'];
    delete cell.properties['style'];
    if (side !== 'left') addClassNames(cell, `fr-cell--${side}`);
  }
}

function headBoldColumn(table: Element): void {
  const firstCells = elements(table, 'tbody').flatMap((body) =>
    elements(body, 'tr').flatMap((row) => row.children.find(isCell) ?? []),
  );
  if (firstCells.length === 0 || !firstCells.every(isBold)) return;
  for (const cell of firstCells) cell.tagName = 'th';
}

function sideOf({ properties }: Element): string | undefined {
  const style = /^\s*text-align\s*:\s*(\w+)\s*;?\s*$/i.exec(String(properties['style'] ?? ''))?.[1];
  const side = String(properties['align'] ?? style ?? '').toLowerCase();
  return ['left', 'center', 'right'].includes(side) ? side : undefined;
}

function isBold(cell: Element): boolean {
  const [only, ...others] = cell.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return others.length === 0 && only?.type === 'element' && only.tagName === 'strong';
}

function isEmpty(cell: Element): boolean {
  return textOf(cell).trim() === '' && elements(cell, 'img').length === 0;
}

function isCell(node: Element['children'][number]): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}

function elements(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/**
 * A Markdown table. Cells are Markdown already: only what would break the table is escaped.
 *
 * @param head The titles of the columns.
 * @param rows A cell for each column.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
}

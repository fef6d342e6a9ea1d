import type { VFileMessage } from 'vfile-message';

/** Where a message points, as far as it is known: from 1, the end being the first place after it. */
export interface Range {
  line: number | undefined;
  column: number | undefined;
  endLine: number | undefined;
  endColumn: number | undefined;
}

export function rangeOf({ line, column, place }: VFileMessage): Range {
  const end = place && 'end' in place ? place.end : undefined;
  return { line, column, endLine: end?.line, endColumn: end?.column };
}

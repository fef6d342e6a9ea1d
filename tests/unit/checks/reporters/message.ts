import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

interface Written {
  file?: string;
  place?: Point | Position;
  reason?: string;
  ruleId?: string;
}

/** An error at line 3, column 5 of a page, but for what is written otherwise. */
export function error(written: Written = {}): VFileMessage {
  return message(true, { place: { line: 3, column: 5 }, ...written });
}

export function warning(written: Written = {}): VFileMessage {
  return message(false, { place: { line: 3, column: 5 }, ...written });
}

/** An error about a file as a whole. */
export function placeless(written: Omit<Written, 'place'> = {}): VFileMessage {
  return message(true, written);
}

function message(fatal: boolean, { file = 'content/pages/a.md', place, reason = 'Raison.', ruleId = 'rule' }: Written) {
  const made = new VFileMessage(reason, { ...(place && { place }), ruleId, source: 'approche' });
  return Object.assign(made, { file, fatal });
}

export const range = (line: number, column: number, endLine: number, endColumn: number): Position => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

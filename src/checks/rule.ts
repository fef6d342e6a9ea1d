import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { printable } from '../safety/printable.ts';
import type { ParsedSite } from '../site/parse-site.ts';
import { type ErrorId, RULES, type RuleId, type WarningId } from './rules-table.ts';

/** One thing that content must respect. Pure: it looks at the whole site and returns what is wrong. */
export type Rule = (site: ParsedSite) => VFileMessage[];

/**
 * A fault at a place of a file: it stops the site from being published.
 *
 * @param reason A French sentence: what was found, what is allowed, how to mend it.
 */
export function fault(file: VFile, place: Point, reason: string, ruleId: ErrorId): VFileMessage {
  return message(file, place, reason, ruleId);
}

/** What had better be mended at a place of a file, but stops nothing. `reason` is as for a fault. */
export function warning(file: VFile, place: Point, reason: string, ruleId: WarningId): VFileMessage {
  return message(file, place, reason, ruleId);
}

function message(file: VFile, place: Point, reason: string, ruleId: RuleId): VFileMessage {
  const { severity, anchor } = RULES[ruleId];
  const made = new VFileMessage(printable(reason, { lines: true }), { place, ruleId, source: 'approche' });
  made.file = file.path;
  made.fatal = severity === 'error';
  made.url = `src/checks/REGLES.md#${anchor}`;
  return made;
}

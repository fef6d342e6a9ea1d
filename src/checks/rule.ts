import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ParsedSite } from '../site/parse-site.ts';

/** One thing that content must respect. Pure: it looks at the whole site and returns what is wrong. */
export type Rule = (site: ParsedSite) => VFileMessage[];

/** A fault at a place of a file. `reason` is a French sentence: what was found, what is allowed, how to mend it. */
export function fault(file: VFile, place: Point, reason: string, ruleId: string): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'approche' });
  message.file = file.path;
  message.fatal = true;
  return message;
}

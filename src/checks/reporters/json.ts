import type { VFileMessage } from 'vfile-message';
import { rangeOf } from './range.ts';
import type { Reporter } from './reporter.ts';
import { isError, severity } from './severity.ts';

/**
 * For other programs: one JSON object, whose keys are always there and in this order.
 *
 * - `errors`, `warnings`: how many there are;
 * - `messages`: one object each, in the order of files and lines:
 *   - `severity`: `"error"` or `"warning"`;
 *   - `file`: the path as the content folder was named, so absolute or from the current folder, or null;
 *   - `line`, `column`: where it starts, from 1 (columns in UTF-16 units), or null;
 *   - `endLine`, `endColumn`: the first place after it, or null;
 *   - `rule`: the name of the rule, or null;
 *   - `reason`: the French text, of one line or several.
 */
export const json: Reporter = {
  name: 'json',
  report(messages) {
    const errors = messages.filter(isError).length;
    return JSON.stringify({ errors, warnings: messages.length - errors, messages: messages.map(entry) }, null, 2);
  },
};

function entry(message: VFileMessage) {
  const { line, column, endLine, endColumn } = rangeOf(message);
  return {
    severity: severity(message),
    file: message.file || null,
    line: line ?? null,
    column: column ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null,
    rule: message.ruleId ?? null,
    reason: message.reason,
  };
}

import { pathToFileURL } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { pathFromRoot } from './path-from-root.ts';
import { rangeOf } from './range.ts';
import type { Reporter } from './reporter.ts';
import { severity } from './severity.ts';

/**
 * For code scanning: a SARIF 2.1.0 log, with what GitHub asks of one.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export const sarif: Reporter = {
  name: 'sarif',
  report(messages, { root }) {
    const ruleIds = [...new Set(messages.map(ruleIdOf))];
    const run = {
      tool: { driver: { name: 'approche', rules: ruleIds.map((id) => ({ id })) } },
      language: 'fr',
      // vfile counts columns as JavaScript counts characters.
      columnKind: 'utf16CodeUnits',
      results: messages.map((message) => result(message, ruleIds, root)),
    };
    return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
  },
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function result(message: VFileMessage, ruleIds: readonly string[], root: string) {
  const ruleId = ruleIdOf(message);
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: severity(message),
    message: { text: message.reason },
    locations: message.file
      ? [{ physicalLocation: { artifactLocation: artifact(message.file, root), region: region(message) } }]
      : [],
  };
}

function ruleIdOf({ ruleId }: VFileMessage): string {
  return ruleId ?? 'content';
}

function artifact(file: string, root: string) {
  const path = pathFromRoot(file, root);
  if (path === undefined) return { uri: pathToFileURL(file).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** GitHub asks for a region everywhere: a message about a whole file is shown at its start. */
function region(message: VFileMessage) {
  const { line, column, endLine, endColumn } = rangeOf(message);
  return { startLine: line ?? 1, startColumn: column ?? 1, endLine, endColumn };
}

import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { countInFrench } from './count.ts';
import { pathFromRoot } from './path-from-root.ts';
import { type Range, rangeOf } from './range.ts';
import type { Reporter } from './reporter.ts';
import { severity } from './severity.ts';

/**
 * For GitHub Actions: workflow commands, which become annotations on the lines of a pull request.
 * (GitHub shows ten errors and ten warnings of a step; the log has them all.)
 *
 * Written by hand because `@actions/core` brings an HTTP client along for these few lines.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const github: Reporter = {
  name: 'github',
  report(messages, { root }) {
    return [...messages.map((message) => command(message, root)), countInFrench(messages)].join('\n');
  },
};

function command(message: VFileMessage, root: string): string {
  const properties = Object.entries(propertiesOf(message, root))
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const name = [severity(message), properties.join(',')].filter(Boolean).join(' ');
  return `::${name}::${escapeData(message.reason)}`;
}

function propertiesOf(message: VFileMessage, root: string): Record<string, string | number | undefined> {
  const { file, ruleId } = message;
  return {
    file: file ? (pathFromRoot(file, root) ?? resolve(file)) : undefined,
    ...linesAndColumns(rangeOf(message)),
    title: ruleId && `${TITLES[severity(message)]} (${ruleId})`,
  };
}

const TITLES = { error: 'Erreur', warning: 'Avertissement' };

/** GitHub knows columns on a single line only: a range over several is annotated by its lines. */
function linesAndColumns({ line, column, endLine, endColumn }: Range): Record<string, number | undefined> {
  return endLine !== undefined && endLine !== line ? { line, endLine } : { line, col: column, endLine, endColumn };
}

/** The escaping of the runner's own parser, as in `packages/core/src/command.ts` of actions/toolkit. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

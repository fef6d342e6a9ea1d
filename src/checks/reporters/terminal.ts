import { stripVTControlCharacters, styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { countInFrench } from './count.ts';
import type { Reporter } from './reporter.ts';
import { isError } from './severity.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * For a person: file by file, `file:line:column  message  rule`, which terminals make clickable. The other
 * lines of a message are indented below it. In colour where the stream shows it (`styleText` looks at the
 * stream and at `NO_COLOR`); without colour, the word « Avertissement » tells warnings from errors.
 */
export const terminal: Reporter = {
  name: 'terminal',
  report(messages, { stream }) {
    const style: Style = (format, text) => styleText(format, text, { stream });
    const files = Map.groupBy(messages, ({ file }) => file).values();
    const groups = [...files].map((group) => group.map((message) => written(message, style)).join('\n'));
    return [...groups, countInFrench(messages)].join('\n\n');
  },
};

function written(message: VFileMessage, style: Style): string {
  const colour = isError(message) ? 'red' : 'yellow';
  const [first = '', ...others] = linesOf(message);
  const label = isError(message) ? '' : `${style(colour, 'Avertissement :')} `;
  const parts = [style(colour, placeOf(message)), label + first, style('dim', message.ruleId ?? '')];
  return [parts.filter(Boolean).join('  '), ...others.map((line) => line && `    ${line}`)].join('\n');
}

function placeOf({ file, line, column }: VFileMessage): string {
  return [file || undefined, line, column].filter((part) => part !== undefined).join(':');
}

/** A reason quotes what is in the file: a control sequence in there is not for this terminal to obey. */
function linesOf({ reason }: VFileMessage): string[] {
  return stripVTControlCharacters(reason).split(/\r?\n/);
}

import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import type { Asker, Question } from './question.ts';

/** The person has pressed Ctrl-C or Escape. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Asks at a terminal, with @clack/prompts: lists to move in with the arrow keys, answers checked
 * as they are given, and plain lines for screen readers where `ACCESSIBLE=1` asks for them.
 *
 * @throws Cancelled from the asker.
 */
export function terminalAsker(input: Readable, output: Writable): Asker {
  return async (question) => {
    const streams = { input, output };
    const answer = question.choices ? await choose(question, streams) : await write(question, streams);
    if (isCancel(answer)) throw new Cancelled();
    return answer ?? '';
  };
}

interface Streams {
  input: Readable;
  output: Writable;
}

function choose<Value>({ message, choices = [], default: initialValue }: Question<Value>, streams: Streams) {
  return select<string>({
    ...streams,
    message: `${message} (↑ ↓, puis Entrée)`,
    options: choices.map(({ value, label }) => ({ value, label })),
    ...(initialValue !== undefined && { initialValue }),
    // In English.
    showInstructions: false,
  });
}

function write<Value>({ message, default: initialValue, read }: Question<Value>, streams: Streams) {
  return text({
    ...streams,
    message,
    ...(initialValue !== undefined && { initialValue }),
    validate: (answer = '') => {
      const reading = read(answer);
      return 'fault' in reading ? reading.fault : undefined;
    },
  });
}

import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/questions/question.ts';
import { Cancelled, terminalAsker } from '../../../src/questions/terminal.ts';

const ENTER = '\r';
const CTRL_C = '\x03';
const ESCAPE = '\x1b';
const DOWN = '\x1b[B';

const text: Question<string> = {
  flag: 'title',
  message: 'Le titre ?',
  given: undefined,
  default: undefined,
  read: (answer) => (answer === 'non' ? { fault: 'pas celui-là.' } : { value: answer }),
};
const list: Question<string> = {
  ...text,
  default: 'b',
  choices: ['a', 'b', 'c'].map((value) => ({ value, label: `Choix ${value}` })),
};

/** Puts a question to somebody who presses some keys, one after the other. */
async function ask(question: Question<string>, keys: string[]): Promise<{ answer: string; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const answer = terminalAsker(input, output)(question);
  const pressing = (async () => {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      input.write(key);
    }
  })();
  const [answered] = await Promise.all([answer, pressing]);
  return { answer: answered, shown };
}

describe('a text', () => {
  test('is what was typed', async () => {
    expect((await ask(text, ['Ma page', ENTER])).answer).toBe('Ma page');
  });

  test('is what was offered', async () => {
    expect((await ask({ ...text, default: '/a/b' }, [ENTER])).answer).toBe('/a/b');
  });

  test('is asked for again, with the reason, when it is refused', async () => {
    const { answer, shown } = await ask(text, ['non', ENTER, ' mais', ENTER]);
    expect(shown).toContain('pas celui-là.');
    expect(answer).toBe('non mais');
  });
});

describe('a choice', () => {
  test('starts from the usual one', async () => {
    expect((await ask(list, [ENTER])).answer).toBe('b');
  });

  test('moves with the arrow keys, and says so in French', async () => {
    const { answer, shown } = await ask(list, [DOWN, ENTER]);
    expect(answer).toBe('c');
    expect(shown).toContain('Choix c');
    expect(shown).not.toMatch(/navigate|confirm/i);
  });
});

test.each([
  ['Ctrl-C in a text', text, CTRL_C],
  ['Ctrl-C in a list', list, CTRL_C],
  ['Escape', text, ESCAPE],
])('%s gives up', async (_name, question, key) => {
  await expect(ask(question, [key])).rejects.toBeInstanceOf(Cancelled);
});

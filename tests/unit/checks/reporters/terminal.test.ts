import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { terminal } from '../../../../src/checks/reporters/terminal.ts';
import { error, placeless, warning } from './message.ts';

const pipe = new PassThrough();
const screen = Object.assign(new PassThrough(), { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth });
const report = (messages: VFileMessage[], stream: NodeJS.WritableStream = pipe) =>
  terminal.report(messages, { root: '/elsewhere', stream });

beforeEach(() => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TMUX']) vi.stubEnv(name, undefined);
  vi.stubEnv('TERM', 'xterm-256color');
  return () => vi.unstubAllEnvs();
});

describe('one message', () => {
  test.each([
    ['an error', error(), 'content/pages/a.md:3:5  Raison.  rule'],
    ['a warning', warning(), 'content/pages/a.md:3:5  Avertissement : Raison.  rule'],
    ['no place', placeless(), 'content/pages/a.md  Raison.  rule'],
    ['no file', error({ file: '' }), '3:5  Raison.  rule'],
    ['neither', placeless({ file: '' }), 'Raison.  rule'],
    ['no rule', error({ ruleId: '' }), 'content/pages/a.md:3:5  Raison.'],
    ['accents and spaces', error({ file: 'content/pages/à côté.md' }), 'content/pages/à côté.md:3:5  Raison.  rule'],
    [
      'several lines, with the rule on the first',
      error({ reason: 'Écrivez :\n\n---\ntitle: A\r\n---' }),
      'content/pages/a.md:3:5  Écrivez :  rule\n\n    ---\n    title: A\n    ---',
    ],
    [
      'control sequences quoted from the file',
      error({ reason: 'Ceci : \u001b[2J\u001b]0;titre\u0007fin.' }),
      'content/pages/a.md:3:5  Ceci : fin.  rule',
    ],
  ])('%s', (_case, message, text) => {
    expect(report([message]).split('\n\n').slice(0, -1).join('\n\n')).toBe(text);
  });
});

test('messages are grouped by file, and counted on the last line', () => {
  const messages = [
    error({ file: 'b.md' }),
    error({ file: 'a.md' }),
    warning({ file: 'b.md', reason: 'Deux\nlignes' }),
  ];
  expect(report(messages)).toBe(
    [
      'b.md:3:5  Raison.  rule',
      'b.md:3:5  Avertissement : Deux  rule',
      '    lignes',
      '',
      'a.md:3:5  Raison.  rule',
      '',
      '2 erreurs, 1 avertissement.',
    ].join('\n'),
  );
});

test('nothing wrong: the count alone', () => {
  expect(report([])).toBe('Aucune erreur.');
});

describe('colour', () => {
  const messages = [error(), warning({ reason: 'Deux\nlignes' })];

  test('on a screen, errors and warnings have colours of their own', () => {
    const [first, second] = report(messages, screen).split('\n');
    expect(first).toContain('\u001b[31mcontent/pages/a.md:3:5\u001b[39m');
    expect(second).toContain('\u001b[33mcontent/pages/a.md:3:5\u001b[39m');
  });

  test('it changes nothing else', () => {
    expect(stripVTControlCharacters(report(messages, screen))).toBe(report(messages, pipe));
  });

  test.each([
    ['in a pipe', pipe, {}],
    ['with NO_COLOR', screen, { NO_COLOR: '1' }],
  ])('none %s', (_case, stream, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(report(messages, stream)).not.toContain('\u001b');
  });
});

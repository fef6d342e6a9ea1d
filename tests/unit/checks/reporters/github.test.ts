import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { github } from '../../../../src/checks/reporters/github.ts';
import { error, placeless, range, warning } from './message.ts';

const report = (messages: VFileMessage[], root = resolve('.')) =>
  github.report(messages, { root, stream: process.stdout });
const command = (message: VFileMessage, root?: string) => report([message], root).split('\n')[0];

describe('one annotation', () => {
  test.each([
    ['an error', error(), '::error file=content/pages/a.md,line=3,col=5,title=Erreur (rule)::Raison.'],
    ['a warning', warning(), '::warning file=content/pages/a.md,line=3,col=5,title=Avertissement (rule)::Raison.'],
    [
      'a range on a line',
      error({ place: range(3, 5, 3, 9) }),
      '::error file=content/pages/a.md,line=3,col=5,endLine=3,endColumn=9,title=Erreur (rule)::Raison.',
    ],
    [
      'a range over lines, for which GitHub knows no columns',
      error({ place: range(3, 5, 4, 2) }),
      '::error file=content/pages/a.md,line=3,endLine=4,title=Erreur (rule)::Raison.',
    ],
    ['no place', placeless(), '::error file=content/pages/a.md,title=Erreur (rule)::Raison.'],
    ['neither file nor rule', placeless({ file: '', ruleId: '' }), '::error::Raison.'],
  ])('%s', (_case, message, text) => {
    expect(command(message)).toBe(text);
  });
});

describe('escaping', () => {
  test.each([
    ['100 %', '100 %25'],
    ['Écrivez :\ntitle: A', 'Écrivez :%0Atitle: A'],
    ['un\r\ndeux', 'un%0D%0Adeux'],
    ['déjà %0A écrit', 'déjà %250A écrit'],
    ['a::b, c', 'a::b, c'],
    ['fin\n::error::autre', 'fin%0A::error::autre'],
  ])('in the message: %j', (reason, escaped) => {
    expect(command(error({ reason }))?.split(')::')[1]).toBe(escaped);
  });

  test.each([
    ['content/pages/a,b.md', 'content/pages/a%2Cb.md'],
    ['content/pages/a:b.md', 'content/pages/a%3Ab.md'],
    ['content/pages/50%.md', 'content/pages/50%25.md'],
    ['content/pages/un\ndeux.md', 'content/pages/un%0Adeux.md'],
    ['content/pages/à côté.md', 'content/pages/à côté.md'],
  ])('in a property: %j', (file, escaped) => {
    expect(command(error({ file }))).toContain(`file=${escaped},line=`);
  });
});

describe('paths are those of the repository', () => {
  test.each([
    ['from the current folder', 'content/a.md', '.', 'content/a.md'],
    ['absolute', resolve('content/a.md'), '.', 'content/a.md'],
    [
      'the generator in a folder of a larger repository',
      'content/a.md',
      '..',
      resolve('content/a.md').split('/').slice(-3).join('/'),
    ],
    ['outside of it, absolute', '../a.md', '.', resolve('../a.md')],
  ])('%s', (_case, file, root, path) => {
    expect(command(error({ file }), resolve(root))).toContain(`file=${path},`);
  });
});

test('the last line counts', () => {
  expect(report([error(), warning()]).split('\n')).toEqual([
    expect.stringMatching(/^::error /),
    expect.stringMatching(/^::warning /),
    '1 erreur, 1 avertissement.',
  ]);
  expect(report([])).toBe('Aucune erreur.');
});

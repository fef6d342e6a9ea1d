import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';

test('scalars stay what was written', () => {
  expect(parseYaml('a: 2023\nb: oui\nc: 1.10\nd: ~\n').data).toEqual({ a: '2023', b: 'oui', c: '1.10', d: '~' });
});

test('each value is found at its place', () => {
  const { locate } = parseYaml('\na: 1\nb:\n  - c: 2\n    d: 3\n', 10);
  expect(locate(['a'])).toEqual({ line: 11, column: 1 });
  expect(locate(['b', 0, 'd'])).toEqual({ line: 14, column: 5 });
  expect(locate(['b', 7])).toEqual({ line: 12, column: 1 });
});

describe('what is told', () => {
  test.each([
    ['a: 1\na: 2', ['2 Cette clé est écrite deux fois']],
    ['a: b: c', ['1 Deux « : » sur la même ligne']],
    ['a: &x 1\nb: *x', ['1 Les ancres et renvois', '2 Les ancres et renvois']],
    ['a: *x', ['1 Les ancres et renvois']],
    ['a: !!js/function "b"', ['1 Les étiquettes YAML']],
    ['a: [1, 2', ['1 Il manque']],
    ['a:\n\t- b', ['2 Une tabulation']],
    [`a: ${'['.repeat(5000)}`, ['1 Trop de crochets']],
    [`a: ${'b'.repeat(200_000)}`, ['1 Ce YAML fait plus de']],
    [
      `${Array.from({ length: 25 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} b`,
      ['1 Ce YAML a plus de 20 niveaux'],
    ],
  ])('%#', (text, told) => {
    const { data, faults } = parseYaml(text);
    expect(data).toBeUndefined();
    expect(faults.map(({ place, reason }) => `${place.line} ${reason}`)).toEqual(
      told.map((start) => expect.stringContaining(start)),
    );
  });
});

test('a value that looks like a key is given back between quotes, to be pasted', () => {
  const { faults } = parseYaml('layout: page\ntitle: Phase 1 : le "pourquoi"');
  expect(faults.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/Écrivez :\ntitle: "Phase 1 : le \\"pourquoi\\""$/),
  ]);
});

test('keys that programs give a meaning to are keys like others', () => {
  const { data } = parseYaml('__proto__:\n  a: 1\nconstructor: 2');
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

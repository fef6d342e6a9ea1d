import { expect, test } from 'vitest';
import { writtenLinks } from '../../../../src/checks/links/written-links.ts';
import { parseYaml } from '../../../../src/yaml/parse-yaml.ts';

test.each([
  ['link: /a', [['/a', ['link']]]],
  [
    'a:\n  - link: /a\n  - { b: { src: /b.png } }',
    [
      ['/a', ['a', 0, 'link']],
      ['/b.png', ['a', 1, 'b', 'src']],
    ],
  ],
  ['home: /', [['/', ['home']]]],
  ['src: [/a]\nhref: /b\ntext: /c', []],
  ['/a', []],
  ['', []],
])('%j', (text, expected) => {
  expect(writtenLinks(parseYaml(text)).map(({ address, path }) => [address, path])).toEqual(expected);
});

import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/front-matter/parse.ts';

const parse = (source: string) => parseFrontMatter(new VFile({ path: 'page.md', value: source }));

describe('parseFrontMatter reads', () => {
  test.each([
    ['a plain page', '---\ntitle: A\n---\nTexte', { title: 'A' }, 'Texte'],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nTexte\r\n', { title: 'A' }, 'Texte\n'],
    ['line ends of an old Mac', '---\rtitle: A\r---\rTexte\r', { title: 'A' }, 'Texte'],
    ['a byte order mark inside the text', '---\ntitle: A\n---\nDe\uFEFFux', { title: 'A' }, 'De\uFEFFux'],
    ['nothing between the fences', '---\n---\nTexte', {}, 'Texte'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nTexte', { title: 'A' }, 'Texte'],
    ['spaces after the fences', '---  \ntitle: A\n--- \nTexte', { title: 'A' }, 'Texte'],
    ['no final line break', '---\ntitle: A\n---', { title: 'A' }, ''],
    ['a rule in the body', '---\ntitle: A\n---\nUn\n\n---\n\nDeux', { title: 'A' }, 'Un\n\n---\n\nDeux'],
    ['a body that starts with a rule', '---\ntitle: A\n---\n---\nTexte', { title: 'A' }, '---\nTexte'],
    [
      'numbers and dates as they are written',
      '---\ntitle: 2023\ndate: 2026-05-01\n---\n',
      { title: '2023', date: '2026-05-01' },
      '',
    ],
    [
      'an apostrophe and a quoted colon',
      '---\ntitle: L\'approche\nsubtitle: "Un : deux"\n---\n',
      { title: "L'approche", subtitle: 'Un : deux' },
      '',
    ],
    ['yes, no and null as text', '---\ntitle: Oui\nlabel: null\n---\n', { title: 'Oui', label: 'null' }, ''],
  ])('%s', (_case, source, data, body) => {
    const page = parse(source);
    expect(page.faults).toEqual([]);
    expect(page.data).toEqual(data);
    expect(page.body.trim()).toBe(body.trim());
  });

  test('keeps the line numbers of the file in the body', () => {
    const { body } = parse('---\ntitle: A\nlabel: B\n---\n\nTexte');
    expect(body.split('\n').indexOf('Texte') + 1).toBe(6);
  });

  test('locates keys and list items at their lines', () => {
    const page = parse('---\ntitle: A\nadditional_css:\n  - a.css\n  - b.css\n---\n');
    expect(page.locate(['additional_css'])).toMatchObject({ line: 3, column: 1 });
    expect(page.locate(['additional_css', 1])).toMatchObject({ line: 5, column: 5 });
    expect(page.locate(['missing'])).toMatchObject({ line: 1 });
  });
});

describe('parseFrontMatter refuses', () => {
  test.each([
    ['no front matter', 'Texte', 1, /doit commencer par un en-tête/],
    ['an empty file', '', 1, /doit commencer par un en-tête/],
    ['a front matter left open', '---\ntitle: A\n\nTexte', 1, /n’est pas fermé/],
    ['a malformed closing fence', '---\ntitle: A\n----\nTexte', 1, /fermé par « ---- »/],
    ['JavaScript', '---js\n{ title: process.exit(3) }\n---\n', 1, /« ---js »/],
    ['JSON', '---json\n{}\n---\n', 1, /« ---json »/],
    ['two colons on a line', '---\nlayout: page\ntitle: Phase 1 : investiguer\n---\n', 3, /guillemets/],
    ['a key given twice', '---\ntitle: A\ntitle: B\n---\n', 3, /deux fois/],
    ['a tab', '---\nbreadcrumbs:\n\t- title: A\n---\n', 3, /tabulation/],
    ['a YAML tag', '---\ntitle: !!js/function "function(){}"\n---\n', 2, /étiquettes YAML/],
    ['an alias', '---\ntitle: &a A\nlabel: *a\n---\n', 2, /ancres et renvois/],
    ['an unclosed quote', '---\ntitle: "A\n---\n', 2, /guillemet/],
  ])('%s', (_case, source, line, reason) => {
    const { faults } = parse(source);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatchObject({ place: { line }, reason: expect.stringMatching(reason) });
  });

  test('a file that expands itself', () => {
    const bomb = `---\na: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
      .join('\n')}\n---\n`;
    expect(parse(bomb).faults[0]?.reason).toMatch(/ancres et renvois/);
  });
});

test('a page that cannot be split has no text, no data, and one place', () => {
  const { body, data, locate, faults } = parse('Texte\n---\n');
  expect({ body, data, place: locate(['title']) }).toEqual({
    body: '',
    data: undefined,
    place: { line: 1, column: 1 },
  });
  expect(faults[0]?.reason).toMatch(/Par exemple :\n---\nlayout: page\ntitle: Le titre\n---$/);
});

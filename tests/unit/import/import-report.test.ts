import { expect, test } from 'vitest';
import { type ImportResult, importLines, importMarkdown } from '../../../src/import/import-report.ts';

const result: ImportResult = {
  written: 3,
  notes: [
    { kind: 'converted', path: 'b.md', line: 10, text: 'dernier' },
    { kind: 'by-hand', path: 'b.md', line: 2, text: 'deuxième' },
    { kind: 'converted', path: 'a.md', line: 9, text: 'premier' },
  ],
  faults: [{ file: 'content/pages/a.md', line: 4, reason: 'faux | ici' }],
};

test('at a terminal, what was done in the order of the files, then what the check says, then how much', () => {
  expect(importLines(result)).toBe(`a.md:9  Converti : premier
b.md:2  À faire à la main : deuxième
b.md:10  Converti : dernier
content/pages/a.md:4  À corriger : faux | ici

Fichiers écrits : 3 ; à faire à la main : 1 ; converti : 2 ; laissé de côté : 0 ; à corriger d’après la vérification : 1.`);
});

test('as Markdown, what is to be done first, without empty parts', () => {
  const text = importMarkdown(result);
  expect(text.match(/^#.*$/gm)).toEqual([
    '# Import depuis Jekyll',
    '## Ce que dit la vérification',
    '## À faire à la main (1)',
    '## Converti (2)',
  ]);
  expect(text).toContain('| `content/pages/a.md:4` | faux \\| ici |');
  expect(importMarkdown({ written: 0, notes: [], faults: [] }).match(/^#.*$/gm)).toEqual(['# Import depuis Jekyll']);
});

import { describe, expect, test } from 'vitest';
import { tables } from '../../../../src/markdown/dsfr/tables.ts';
import { renderWith } from './render-with.ts';

const render = renderWith({ rehypePlugins: [tables] });
const TABLE = '| A | B |\n|---|---|\n| 1 | 2 |';
const htmlOf = async (markdown: string) => (await render(markdown)).html;
const labelsOf = (html: string) => [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);

describe('a table', () => {
  test('stands in a region that can be reached with the keyboard', async () => {
    expect(await htmlOf(TABLE)).toMatch(
      /^<div class="fr-table[^"]*"><div class="fr-table__wrapper"><section class="fr-table__container" aria-label="Tableau" tabindex="0"><div class="fr-table__content"><table>/,
    );
  });

  test.each([
    ['the heading before it', `## Un titre\n\nTexte\n\n${TABLE}`, ['Tableau : Un titre']],
    ['the nearest heading, not the first', `## Un\n\n### Deux\n\n${TABLE}`, ['Tableau : Deux']],
    ['its caption', `## Un\n\nTableau : Les coûts\n\n${TABLE}`, ['Tableau : Les coûts']],
    ['nothing but its kind', TABLE, ['Tableau']],
    ['a number when the name is taken', `## Un\n\n${TABLE}\n\nTexte\n\n${TABLE}`, ['Tableau : Un', 'Tableau : Un (2)']],
    ['a caption in raw HTML', '<table><caption>Les\n prix</caption><tr><td>1</td></tr></table>', ['Les prix']],
  ])('is named after %s', async (_case, markdown, labels) => {
    expect(labelsOf(await htmlOf(markdown))).toEqual(labels);
  });

  test.each([
    ['in the paragraph before', `Tableau : Les **coûts**\n\n${TABLE}`, 'Tableau : Les <strong>coûts</strong>'],
    ['right above', `Tableau : Les coûts\n${TABLE}`, 'Tableau : Les coûts'],
    ['numbered', `Tableau 2 : Les coûts\n\n${TABLE}`, 'Tableau 2 : Les coûts'],
    ['with a no-break space', `Tableau\u00a0: Les coûts\n\n${TABLE}`, 'Tableau\u00a0: Les coûts'],
  ])('takes its caption %s, word for word', async (_case, markdown, caption) => {
    const html = await htmlOf(markdown);
    expect(html).toContain(`<table><caption>${caption}</caption>`);
    expect(html).not.toContain('<p>');
  });

  test.each([
    ['a sentence that speaks of a table', `Le tableau : ci-dessous.\n\n${TABLE}`],
    ['a bare word', `Tableau :\n\n${TABLE}`],
    ['a caption that is not next to it', `Tableau : Les coûts\n\nTexte\n\n${TABLE}`],
  ])('does not take %s for a caption', async (_case, markdown) => {
    expect(await htmlOf(markdown)).not.toContain('<caption>');
  });

  test.each([
    ['a header row', TABLE, '<th scope="col">A</th>'],
    [
      'a first column in bold',
      '| A | B |\n|---|---|\n| **1** | 2 |\n| **3** | 4 |',
      '<th scope="row"><strong>3</strong></th>',
    ],
    ['header cells of a raw table', '<table><tr><th>A</th><td>1</td></tr></table>', '<th scope="row">A</th>'],
    ['a raw header row', '<table><tr><th>A</th><th>B</th></tr></table>', '<th scope="col">B</th>'],
    [
      'a scope that is written',
      '<table><tr><th scope="rowgroup">A</th><td>1</td></tr></table>',
      '<th scope="rowgroup">A</th>',
    ],
    ['an empty header cell', '| | B |\n|---|---|\n| 1 | 2 |', '<td></td>'],
    [
      'a first column in bold here and there',
      '| A | B |\n|---|---|\n| **1** | 2 |\n| 3 | 4 |',
      '<td><strong>1</strong></td>',
    ],
  ])('tells what its cells head: %s', async (_case, markdown, cell) => {
    expect(await htmlOf(markdown)).toContain(cell);
  });

  test.each([
    ['centre', '| A |\n|:-:|\n| 1 |', 'fr-cell--center'],
    ['right', '| A |\n|--:|\n| 1 |', 'fr-cell--right'],
    ['right, as kramdown wrote it', '<table><tr><td style="text-align: right">1</td></tr></table>', 'fr-cell--right'],
  ])('is aligned by class: %s', async (_case, markdown, className) => {
    const html = await htmlOf(markdown);
    expect(html).toContain(className);
    expect(html).not.toMatch(/ (?:style|align)=/);
  });

  test('to the left is the default, and says nothing', async () => {
    expect(await htmlOf('| A |\n|:--|\n| 1 |')).not.toMatch(/align|fr-cell/);
  });

  test.each([
    ['already in a fr-table', '<div class="fr-table"><table><tr><th>A</th></tr></table></div>'],
    ['made for layout', '<table role="presentation"><tr><td>A</td></tr></table>'],
  ])('%s is left alone', async (_case, markdown) => {
    const html = await htmlOf(markdown);
    expect(html).not.toContain('fr-table__container');
    expect(html).not.toContain('scope');
  });

  test('in a code block is left alone', async () => {
    expect(await htmlOf(`\`\`\`\n${TABLE}\n\`\`\``)).not.toContain('fr-table');
  });
});

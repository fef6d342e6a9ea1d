import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../../src/front-matter/parse.ts';
import { frontMatterSchema } from '../../../src/front-matter/schema.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import type { PageDraft } from '../../../src/new-page/draft.ts';
import { pageSource } from '../../../src/new-page/page-source.ts';

const draft: PageDraft = {
  title: 'Un titre',
  section: 'approche',
  permalink: '/approche/un-titre',
  name: 'approche/un-titre.md',
  label: undefined,
  sidebar: 'approche',
  place: undefined,
};
const read = (source: string) => parseFrontMatter(new VFile({ path: 'page.md', value: source }));

test('a page with a sidebar', () => {
  expect(pageSource({ ...draft, label: 'Titre' })).toMatchInlineSnapshot(`
    "---
    layout: with-sidebar
    sidebar: sidebar-approche.html
    title: Un titre
    permalink: /approche/un-titre
    label: Titre
    ---

    Écrivez ici le texte de la page.
    "
  `);
});

test('a page without one', () => {
  expect(pageSource({ ...draft, sidebar: undefined })).toMatchInlineSnapshot(`
    "---
    layout: page
    title: Un titre
    permalink: /approche/un-titre
    ---

    Écrivez ici le texte de la page.
    "
  `);
});

describe('whatever the title, the page reads back as it was meant', () => {
  test.each([
    'Phase 1 : investiguer',
    'L’équipe',
    "L'équipe",
    "'cité'",
    '"cité"',
    `Dit-il "d'accord" : oui`,
    '2024',
    '2024-05-01',
    '1.10',
    '12:30',
    'true',
    'No',
    'null',
    '~',
    '---',
    '- un tiret',
    '# une dièse',
    'un # milieu',
    '*étoile*',
    '&ancre',
    '!étiquette',
    '{% include x %}',
    '[lien](/)',
    '@nom',
    '% cent',
    'à la fin :',
    '>',
    '|',
    '\\n',
    'é'.repeat(300),
  ])('« %s »', (title) => {
    const source = pageSource({ ...draft, title, label: title });
    const { data, faults } = read(source);
    expect(faults).toEqual([]);
    expect(frontMatterSchema.parse(data)).toMatchObject({ title, label: title, layout: 'with-sidebar' });
    const frontMatter = source.split(/^---\n/m)[1] ?? '';
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(frontMatter, { version })).toMatchObject({ title, label: title });
    }
  });
});

test('the checker has nothing to say of the starter text', async () => {
  const { messages, html } = await renderMarkdown(read(pageSource(draft)).body, 'page.md');
  expect(messages).toEqual([]);
  expect(html).toMatch(/^<p>.+<\/p>\s*$/);
});

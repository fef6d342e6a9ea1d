import { describe, expect, test } from 'vitest';
import { imported, importedPage } from './site-of.ts';

const page = (...lines: string[]) => ['---', ...lines, '---', '', 'Texte.', ''].join('\n');

test('a front matter that is valid stays as it is written, to the letter', async () => {
  const source = page('layout: page', '# une remarque', "title:   'L''été'  ", 'label: "x" # y', 'order: 3');
  expect(await importedPage(source)).toEqual({ text: source, notes: [] });
});

describe.each([
  ['an unknown key', ['auteur: Alix'], ['# auteur: Alix'], 'by-hand La clé « auteur »'],
  [
    'an unknown key of several lines',
    ['tags:', '  - a', '  - b'],
    ['# tags:', '#   - a', '#   - b'],
    'by-hand La clé « tags »',
  ],
  ['published: false', ['published: false'], ['draft: true'], 'converted « published: false »'],
  ['a key without a value', ['subtitle:'], ['# subtitle:'], 'converted La clé « subtitle » était vide'],
  [
    'a redirect to elsewhere',
    ['redirect_to: https://x.fr'],
    ['# redirect_to: https://x.fr'],
    'by-hand La page ne fait que rediriger',
  ],
  [
    'a permalink with placeholders',
    ['permalink: /x/:basename'],
    ['permalink: /x/a'],
    'converted « /x/:basename » vaut ici « /x/a »',
  ],
])('%s', (_case, written, expected, note) => {
  test('is told, and its neighbours stay', async () => {
    const { text, notes } = await importedPage(page('layout: page', ...written, 'title: T'));
    expect(text).toBe(page('layout: page', ...expected, 'title: T'));
    expect(notes).toEqual([expect.stringContaining(`a.md:3 ${note}`)]);
  });
});

test.each([
  ['layout: page', undefined],
  ['layout: article', 'default'],
  ['layout: seul', 'page'],
  ['layout: boucle', 'page'],
])('%s becomes %s', async (written, layout) => {
  const layouts = {
    '_layouts/article.html': '---\nlayout: base\n---\n',
    '_layouts/base.html': '---\nlayout: default\n---\n',
    '_layouts/seul.html': '<html></html>',
    '_layouts/boucle.html': '---\nlayout: boucle\n---\n',
  };
  const { text } = await importedPage(page(written, 'title: T'), layouts);
  expect(text).toBe(page(layout ? `layout: ${layout}` : written, 'title: T'));
});

test('what Jekyll had from defaults is written down, but for what this generator does not know', async () => {
  const config = 'defaults:\n  - scope: { path: "" }\n    values: { layout: page, lang: fr, couleur: bleu }\n';
  const { text, notes } = await importedPage(page('title: T', 'lang: en'), { '_config.yml': config });
  expect(text).toBe(page('title: T', 'lang: en', 'layout: page'));
  expect(notes).toEqual(['a.md:2 converted « layout » vient de defaults, dans _config.yml : ajouté.']);
});

test.each([
  ['# Un titre', 'Un titre'],
  ['<h1 class="x">Un titre</h1>', 'Un titre'],
  ['Texte.', 'A'],
])('a page without a title takes one: %s', async (body, title) => {
  const { text, notes } = await importedPage(`---\nlayout: page\n---\n${body}\n`);
  expect(text).toBe(`---\nlayout: page\ntitle: ${title}\n---\n${body}\n`);
  expect(notes).toEqual([expect.stringContaining('by-hand La page n’avait pas de titre')]);
});

test('a front matter without anything is filled', async () => {
  expect((await importedPage('---\n---\nTexte.\n')).text).toBe('---\ntitle: A\nlayout: page\n---\nTexte.\n');
});

test('lines that end as on Windows, a byte order mark and spaces after the fences', async () => {
  const { text } = await importedPage('\uFEFF--- \r\ntitle: T\r\n---  \r\nTexte.');
  expect(text).toBe('---\r\ntitle: T\r\nlayout: page\r\n---\r\nTexte.');
});

test('style sheets go by their name, and are found where they are', async () => {
  const { files, notes } = await imported({
    'a.md': page(
      'layout: page',
      'title: T',
      'additional_css: [/assets/css/x.css, y.css, z.css, "https://cdn.fr/a.css"]',
      'order: 1',
    ),
    'assets/css/x.css': 'a {}',
    'css/deep/y.css': 'b {}',
  });
  expect(files['pages/a.md']).toBe(
    page(
      'layout: page',
      'title: T',
      'additional_css:',
      '  - x.css',
      '  - y.css',
      '  - z.css',
      '  - https://cdn.fr/a.css',
      'order: 1',
    ),
  );
  expect(files).toMatchObject({ 'styles/x.css': '= assets/css/x.css', 'styles/y.css': '= css/deep/y.css' });
  expect(notes).toContainEqual(expect.stringContaining('by-hand La feuille « z.css » n’a pas été trouvée'));
});

test('of two pages for one place, the second is told', async () => {
  const { files, notes } = await imported({
    'a.html': page('layout: page', 'title: H'),
    'a.md': page('layout: page', 'title: M'),
  });
  expect(Object.keys(files)).toEqual(['pages/a.md', 'site.yml']);
  expect(notes).toContainEqual('a.md:1 by-hand « a.html » a déjà pris sa place (pages/a.md) : renommez l’un des deux.');
});

describe('a layout that is not one of ours, and a menu that defaults give', () => {
  const config = 'defaults:\n  - scope: { path: "" }\n    values: { layout: guide, sidebar: menu }\n';
  const default_ = { '_layouts/default.html': '{{ content }}' };
  const source = '---\ntitle: Titre\n---\n';

  test('where the layout shows a menu, the page has it', async () => {
    for (const layouts of [
      {
        ...default_,
        '_layouts/guide.html': '---\nlayout: default\n---\n{% include {{ page.sidebar }} %}{{ content }}',
      },
      { '_layouts/default.html': '<nav class="fr-sidemenu">', '_layouts/guide.html': '---\nlayout: default\n---\n' },
    ]) {
      const { text } = await importedPage(source, { ...layouts, '_config.yml': config });
      expect(text).toContain('layout: with-sidebar\nsidebar: menu\n');
    }
  });

  test('where it shows none, it is told that the page has none', async () => {
    const layouts = { ...default_, '_layouts/guide.html': '---\nlayout: default\n---\n{{ content }}' };
    const { text, notes } = await importedPage(source, { ...layouts, '_config.yml': config });
    expect(text).toContain('layout: default\n');
    expect(text).not.toContain('sidebar');
    expect(notes.join('\n')).toContain(
      '« sidebar » vient de defaults, et la mise en page « default » n’a pas de menu.',
    );
  });
});

import { expect, test } from 'vitest';
import { indexedPages } from '../../../src/search/indexed-pages.ts';
import { searchEntries } from '../../../src/search/search-entries.ts';
import { siteOf } from '../new-page/site-of.ts';

const site = siteOf({
  'pages/un.md':
    '---\nlayout: page\ntitle: L’un ; l’autre\nsubtitle: Pour qui ?\nhero_title: "Le héros"\n---\n\nTexte.\n',
  'pages/two.md': '---\nlayout: page\ntitle: Two ; three\nlang: en\n---\n\nText.\n',
  'pages/404.md': '---\nlayout: page\ntitle: Rien\npermalink: /404.html\n---\n\nRien.\n',
});
const rendered = (name: string) => ({
  html: `<p id="${name}">l’aide</p>`,
  headings: [],
  messages: [],
  facts: undefined,
});
const loaded = site.pages.map(
  (page) => [page.name, Promise.resolve({ ...page, rendered: rendered(page.name) })] as const,
);
const pages = await Array.fromAsync(indexedPages(searchEntries(site), new Map(loaded)));

test('each page that a visitor may find is there, under its address', () => {
  expect(pages.map(({ address }) => address)).toEqual(['/un', '/two']);
});

test('it holds its titles, set as they are shown, and its content', () => {
  expect(pages[0]?.document).toMatch(
    /<p>Le héros<\/p><h1>L’ un\u202f; l’ autre<\/h1><p>Pour qui\u202f\?<\/p><p id="un.md">l’ aide<\/p><\/body><\/html>$/,
  );
  expect(pages[1]?.document).toContain('<h1>Two ; three</h1><p id="two.md">');
});

test('what the search knows besides is its metadata', () => {
  expect(pages[0]?.document).toContain('<p data-pagefind-meta="slug[data-value]" data-value="un"></p>');
});

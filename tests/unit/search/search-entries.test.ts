import { expect, test } from 'vitest';
import { searchEntries } from '../../../src/search/search-entries.ts';
import { siteOf } from '../new-page/site-of.ts';

const page = (frontMatter: string) => `---\nlayout: page\n${frontMatter}\n---\n\nTexte.\n`;

const entries = searchEntries(
  siteOf({
    'pages/approche/index.md': page('title: L’approche en bref\nlabel: L’approche'),
    'pages/approche/a-b.md': page('title: Une page\ndescription: De quoi parler.\nsidebar: sidebar-menu.html'),
    'pages/approche/secret.md': page('title: Secret\nrobots: noindex'),
    'pages/approche/brouillon.md': page('title: Brouillon\ndraft: true'),
    'pages/404.md': page('title: Rien ici\npermalink: /404.html'),
    'sidebars/menu.yml': 'title: Le menu\nitems:\n  - page: /approche/a-b\n',
  }),
);

test('drafts, error pages and what search engines may not show are left out', () => {
  expect(entries.map(({ address }) => address)).toEqual(['/approche/', '/approche/a-b']);
});

test('a page is known by its title, its address, its menu, its description, and what is above it', () => {
  expect(entries[1]).toEqual({
    name: 'approche/a-b.md',
    permalink: '/approche/a-b',
    lang: 'fr',
    heroTitle: undefined,
    subtitle: undefined,
    address: '/approche/a-b',
    title: 'Une page',
    trail: 'L’approche',
    section: 'Le menu',
    label: '',
    slug: 'a b',
    description: 'De quoi parler.',
  });
});

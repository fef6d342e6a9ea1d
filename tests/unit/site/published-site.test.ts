import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isSameSite, publishedSite } from '../../../src/site/published-site.ts';
import { type Files, page, renderedSite } from '../checks/small-site.ts';

const SITE: Files = {
  'site.yml': 'title: Avant\nurl: https://t.fr',
  'sidebars/menu.yml': 'title: Menu\nitems:\n  - page: /a',
  'styles/large.css': 'a {}',
  'pages/a.md': page('Avant.', 'permalink: /a', 'label: 2024'),
  'pages/brouillon.md': page('Bientôt.', 'draft: true'),
};
const load = async (files: Files = {}) => {
  const site = await renderedSite({ ...SITE, ...files });
  return { ...site, pages: site.pages.map((page) => ({ ...page, content: async () => page.rendered })) };
};
const [noTitle, noMenu, noSettings] = ['---\nlayout: page\n---\n\nAprès.\n', 'items: 3', 'url: https://t.fr'];

test('what is drawn: pages with their permalink and the day of their last change, menus, styles and settings', async () => {
  const site = publishedSite(await load(), new Map([[resolve('pages/a.md'), '2026-05-01']]));
  expect([...site.pages.keys()]).toEqual(['a.md']);
  expect(site.pages.get('a.md')).toMatchObject({
    name: 'a.md',
    frontMatter: { title: 'Titre', label: '2024', permalink: '/a', updated_on: '2026-05-01' },
  });
  expect(await site.pages.get('a.md')?.content()).toMatchObject({ html: '<p>Avant.</p>', headings: [] });
  expect(site.sidebars.get('menu')?.title).toBe('Menu');
  expect(site.stylesheets).toEqual(new Map([['large.css', 'a {}']]));
  expect(site.settings?.title).toBe('Avant');
});

test('a build leaves out what has a fault', async () => {
  const faulty = { 'pages/a.md': noTitle, 'sidebars/menu.yml': noMenu, 'site.yml': noSettings };
  const site = publishedSite(await load(faulty), new Map());
  expect(site).toMatchObject({ pages: new Map(), sidebars: new Map(), settings: undefined });
});

test('while someone is writing, drafts are drawn, and what has a fault stays as it was', async () => {
  const before = publishedSite(await load(), new Map(), 'nothing');
  expect([...before.pages.keys()]).toEqual(['a.md', 'brouillon.md']);
  const faulty = { 'pages/a.md': noTitle, 'sidebars/menu.yml': noMenu, 'site.yml': noSettings };
  const after = publishedSite(await load({ ...faulty, 'pages/b.md': noTitle }), new Map(), before);
  expect([...after.pages.keys()]).toEqual(['a.md', 'brouillon.md']);
  expect(await after.pages.get('a.md')?.content()).toMatchObject({ html: '<p>Avant.</p>' });
  expect(after.sidebars.get('menu')?.title).toBe('Menu');
  expect(after.settings?.title).toBe('Avant');
});

test('at the first look, there is nothing to fall back on', async () => {
  const site = publishedSite(await load({ 'pages/a.md': noTitle, 'site.yml': noSettings }), new Map(), 'nothing');
  expect([...site.pages.keys()]).toEqual(['brouillon.md']);
  expect(site.settings).toBeUndefined();
});

test('a site of which nothing was read again is the same, and one whose page, menu or dates changed is another', async () => {
  const read = await load();
  const before = publishedSite(read, new Map(), 'nothing');
  const again = publishedSite(read, new Map(), before);
  expect(again.pages.get('a.md')).toBe(before.pages.get('a.md'));
  expect(isSameSite(before, again)).toBe(true);

  const a = 'pages/a.md';
  const changed = await load({ [a]: `${SITE[a]}Encore.` });
  const menu = await load({ 'sidebars/menu.yml': 'title: Autre\nitems:\n  - page: /a' });
  const page = { ...read, pages: [...changed.pages.slice(0, 1), ...read.pages.slice(1)] };
  expect(isSameSite(before, publishedSite(page, new Map(), before))).toBe(false);
  expect(isSameSite(before, publishedSite({ ...read, sidebars: menu.sidebars }, new Map(), before))).toBe(false);
  expect(isSameSite(before, publishedSite({ ...read, pages: [] }, new Map(), before))).toBe(false);
  expect(isSameSite(before, publishedSite(read, new Map([[resolve(a), '2026-05-01']]), before))).toBe(false);
});

import { expect, test } from 'vitest';
import { settingsSchema } from '../../../src/settings/schema.ts';
import { pageKey } from '../../../src/site/page-key.ts';
import type { PageData, SiteView } from '../../../src/site/page-view.ts';
import type { Content } from '../../../src/site/published-site.ts';

const settings = { title: 'T', url: 'https://t.fr' };
const site: SiteView = {
  settings: settingsSchema.parse(settings),
  pages: [],
  sidebars: new Map([['menu', { title: 'Menu', items: [{ label: 'Un', href: '/un', permalink: '/un' }] }]]),
  stylesheets: new Map([['wide.css', '/styles/abc/wide.css']]),
  icon: '/favicon.svg',
};
const data: PageData = { layout: 'page', title: 'Un', permalink: '/un', sidebar: 'menu', additional_css: ['wide.css'] };
const entry = { name: 'un.md', data };
const content = { html: '<p>Un</p>', headings: [] };
const key = (page: Partial<typeof entry & Content>, other: Partial<SiteView> = {}) =>
  pageKey({ ...entry, ...page }, { ...content, ...page }, { ...site, ...other });

test('a page that is drawn from the same has the same key, and the path of its file', () => {
  expect(key({})).toMatch(/^\S+ un\.html$/);
  expect(key({}, { settings: settingsSchema.parse(settings), icon: '/favicon.svg' })).toBe(key({}));
});

test('a component in Markdown is a module: who knows what it draws', () => {
  expect(key({ name: 'un.mdx' })).toBeUndefined();
});

const heading = { depth: 2, slug: 'a', text: 'A' };
test.each<[string, Partial<typeof entry & Content>, Partial<SiteView>]>([
  ['its text', { html: '<p>Deux</p>' }, {}],
  ['its headings', { headings: [heading, heading, heading] }, {}],
  ['its front matter', { data: { ...entry.data, title: 'Deux' } }, {}],
  ['a setting', {}, { settings: settingsSchema.parse({ ...settings, tagline: 'Autre' }) }],
  ['its menu', {}, { sidebars: new Map([['menu', { title: 'Autre menu', items: [] }]]) }],
  ['its stylesheet', {}, { stylesheets: new Map([['wide.css', '/styles/def/wide.css']]) }],
  ['the icon', {}, { icon: 'data:,' }],
])('another key tells %s', (_, page, other) => {
  expect(key(page, other)).not.toBe(key({}));
});

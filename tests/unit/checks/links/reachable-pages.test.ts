import { expect, test } from 'vitest';
import { type Files, messagesOf, page } from '../small-site.ts';

const unreachable = async (files: Files) =>
  (await messagesOf(files)).filter(({ ruleId }) => ruleId === 'unreachable-page').map(({ file }) => file);

const ALONE = { 'pages/a.md': page('Texte.', 'permalink: /approche/a', 'redirect_from: /vieux') };
const settings = (...lines: string[]) => ['title: T', 'url: https://t.fr', ...lines].join('\n');
const menu = (item: string) => ({ 'sidebars/menu.yml': `title: M\nitems:\n  - label: G\n    ${item}` });

test('a page to which nothing leads is a warning', async () => {
  const [message, ...others] = await messagesOf(ALONE);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ file: 'pages/a.md', line: 1, fatal: false, ruleId: 'unreachable-page' });
  expect(message?.reason).toMatch(/« - page: \/approche\/a » à un menu/);
});

test.each<[string, Files]>([
  ['a link', { 'pages/index.md': page('[Les étapes](/approche/a.html#x)') }],
  ['a link to an old address', { 'pages/index.md': page('[Les étapes](/vieux)') }],
  [
    'a written breadcrumb',
    { 'pages/index.md': page('', 'breadcrumbs: [{ title: A, link: /approche/a }, { title: I }]') },
  ],
  [
    'the breadcrumbs of a page below',
    { 'pages/approche/a/b.md': page(''), 'pages/index.md': page('[B](/approche/a/b)') },
  ],
  ['a menu', menu('items: [{ page: approche/a }]')],
  ['the header', { 'site.yml': settings('header: { links: [{ label: A, link: /approche/a }] }') }],
  ['the name of the site', { 'site.yml': settings('home: /approche/a') }],
])('%s leads to it', async (_case, files) => {
  expect(await unreachable({ ...ALONE, ...files })).toEqual([]);
});

test('a folder in a menu leads to its pages', async () => {
  const files = { 'pages/cours/a.md': page('Texte.'), 'pages/b.md': page('Texte.'), ...menu('folder: cours') };
  expect(await unreachable(files)).toEqual(['pages/b.md']);
});

test.each<[string, Files]>([
  ['its own link', { 'pages/a.md': page('[Les étapes](/a)') }],
  [
    'what stands above a page that writes its own breadcrumbs',
    {
      'pages/a.md': page(''),
      'pages/a/b.md': page('', 'breadcrumbs: [{ title: B }]'),
      'pages/index.md': page('[B](/a/b)'),
    },
  ],
  ['what stands above a draft', { 'pages/a.md': page(''), 'pages/a/b.md': page('', 'draft: true') }],
  ['a link of a draft', { 'pages/a.md': page(''), 'pages/b.md': page('[Les étapes](/a)', 'draft: true') }],
])('%s does not count', async (_case, files) => {
  expect(await unreachable(files)).toEqual(['pages/a.md']);
});

test('each page above another is led to by its breadcrumb', async () => {
  const files = { 'pages/a.md': page(''), 'pages/a/b.md': page(''), 'pages/a/b/c.md': page('') };
  expect(await unreachable({ ...files, 'pages/index.md': page('[C](/a/b/c)') })).toEqual([]);
});

test('some pages need no link', async () => {
  const files = {
    'pages/index.md': page(''),
    'pages/404.md': page('', 'permalink: /404.html'),
    'pages/brouillon.md': page('', 'draft: true'),
  };
  expect(await unreachable(files)).toEqual([]);
});

test.each<[string, Files]>([
  ['a menu', { 'sidebars/menu.yml': 'title: M' }],
  ['a front matter', { 'pages/b.md': page('', 'titel: A') }],
  ['a permalink', { 'pages/b.md': page('', 'permalink: /../b', 'draft: true') }],
  ['a text', { 'pages/b.mdx': page('<div>', 'draft: true') }],
])('as long as %s cannot be read, nothing is said', async (_case, files) => {
  expect(await unreachable({ ...ALONE, ...files })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { PageDraft } from '../../../src/new-page/draft.ts';
import { plan } from '../../../src/new-page/plan.ts';
import { Refusal } from '../../../src/questions/question.ts';
import { folderOf } from './site-of.ts';

const FILES = {
  'sidebars/menu.yml': 'title: Menu\nitems:\n  - page: /a\n',
  'pages/a.md': '---\nlayout: page\ntitle: A\n---\n',
};
const draft: PageDraft = {
  title: 'B',
  section: '',
  permalink: '/b',
  name: 'b.md',
  label: undefined,
  sidebar: 'menu',
  place: { path: ['items'], index: 1 },
};

test('the page, and its entry in the menu', () => {
  expect(plan(folderOf(FILES), draft)).toEqual({
    page: { path: 'content/pages/b.md', text: expect.stringContaining('permalink: /b\n') },
    sidebar: { path: 'content/sidebars/menu.yml', text: 'title: Menu\nitems:\n  - page: /a\n  - page: /b\n' },
  });
});

test('the page alone when it gets no entry', () => {
  expect(plan(folderOf(FILES), { ...draft, place: undefined }).sidebar).toBeUndefined();
});

describe('the checker has the last word', () => {
  test('a fault that the page would bring refuses it', () => {
    expect(() => plan(folderOf(FILES), { ...draft, permalink: '/A/' })).toThrow(Refusal);
    expect(() => plan(folderOf(FILES), { ...draft, permalink: '/A/' })).toThrow(/déjà pris par content\/pages\/a\.md/);
  });

  test('a fault that was there before does not', () => {
    const files = { ...FILES, 'pages/z.md': '---\nlayout: sidebar\ntitle: Z\n---\n' };
    expect(plan(folderOf(files), draft).page.path).toBe('content/pages/b.md');
  });
});

import { expect, test } from 'vitest';
import { compareSites } from '../../../src/change-summary/compare-sites.ts';
import { html, redirect, siteOf } from './site-of.ts';

/** What differs, as paths. */
function compared(before: Record<string, string>, after: Record<string, string>) {
  const { added, removed, changed, moved, restyled } = compareSites(siteOf(before), siteOf(after));
  const paths = (pages: { path: string }[]) => pages.map(({ path }) => path);
  return {
    added: paths(added),
    removed: paths(removed),
    changed: paths(changed),
    moved: moved.map(({ from, to, isRedirected }) => `${from.path} ${isRedirected ? '→' : '?'} ${to.path}`),
    restyled,
  };
}

const NOTHING = { added: [], removed: [], changed: [], moved: [], restyled: 0 };
const page = html('A', 'texte');

test.each([
  ['the same', { 'a.html': page }, { 'a.html': page }, {}],
  ['a new page', {}, { 'a.html': page }, { added: ['a.html'] }],
  ['a page less', { 'a.html': page }, {}, { removed: ['a.html'] }],
  ['other words', { 'a.html': page }, { 'a.html': html('A', 'mots') }, { changed: ['a.html'] }],
  ['another title', { 'a.html': page }, { 'a.html': html('B', 'texte') }, { changed: ['a.html'] }],
  ['another menu', { 'a.html': page }, { 'a.html': html('A', 'texte', 'autre') }, { restyled: 1 }],
  [
    'another address, redirected',
    { 'a.html': page },
    { 'a.html': redirect('/b/c'), 'b/c.html': html('A', 'mots') },
    { moved: ['a.html → b/c.html'] },
  ],
  [
    'another address, redirected with an accent, to a folder',
    { 'a.html': page },
    { 'a.html': redirect('https://t.fr/%C3%A9t%C3%A9/#x'), 'été/index.html': page },
    { moved: ['a.html → été/index.html'] },
  ],
  ['another address, not redirected', { 'a.html': page }, { 'b.html': page }, { moved: ['a.html ? b.html'] }],
  [
    'a page that became part of another',
    { 'a.html': page, 'b.html': html('B', 'b') },
    { 'a.html': redirect('/b'), 'b.html': html('B', 'a et b') },
    { moved: ['a.html → b.html'], changed: ['b.html'] },
  ],
  ['a redirect to nowhere', { 'a.html': page }, { 'a.html': redirect('/x') }, { removed: ['a.html'] }],
  [
    'a redirect that is lost',
    { 'a.html': redirect('/b'), 'b.html': page },
    { 'b.html': page },
    { removed: ['a.html'] },
  ],
  [
    'a redirect that became a page again',
    { 'a.html': redirect('/b'), 'b.html': page },
    { 'a.html': html('N', 'n'), 'b.html': page },
    { added: ['a.html'] },
  ],
  [
    'empty pages are not twins',
    { 'a.html': '<title>a</title>' },
    { 'b.html': '<title>b</title>' },
    { added: ['b.html'], removed: ['a.html'] },
  ],
])('%s', (_case, before, after, expected) => {
  expect(compared(before as Record<string, string>, after as Record<string, string>)).toEqual({
    ...NOTHING,
    ...expected,
  });
});

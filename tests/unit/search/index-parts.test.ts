import { expect, test } from 'vitest';
import { indexOrder, indexParts } from '../../../src/search/index-parts.ts';
import { siteOf } from '../new-page/site-of.ts';

/** A page that is found, two that are not, and others. */
function siteWith(pages: number) {
  const page = (more = '') => `---\nlayout: page\ntitle: Une page\n${more}---\n\nTexte.\n`;
  const names = Array.from({ length: pages - 1 }, (_, index) => `pages/p${index}.md`);
  return siteOf({
    'pages/a.md': page(),
    'pages/b.md': page('robots: noindex\n'),
    'pages/c.md': page('layout: [\n'),
    ...Object.fromEntries(names.map((name) => [name, page()])),
  });
}

const namesOf = (pages: readonly { name: string }[]) => pages.map(({ name }) => name);

test('a site of up to a thousand pages has one index, in the order of its pages', () => {
  const site = siteWith(1000);
  const parts = indexParts(site);
  expect(parts).toHaveLength(1);
  expect(parts[0]).toHaveLength(1000);
  expect(indexOrder(site)).toBe(site.pages);
});

test('one of more pages has as many parts as it takes, of about as many pages', () => {
  const parts = indexParts(siteWith(1001));
  expect(parts).toHaveLength(2);
  expect(new Set(parts.flat().map(({ name }) => name)).size).toBe(1001);
  for (const part of parts) expect(part.length).toBeGreaterThan(400);
});

test('a page more is in one part, and moves no other', () => {
  const [before, after] = [indexParts(siteWith(1001)), indexParts(siteWith(1002))];
  const changed = before.filter((part, index) => namesOf(part).join() !== namesOf(after[index] ?? []).join());
  expect(changed).toHaveLength(1);
  expect(namesOf(after.flat())).toEqual(expect.arrayContaining(namesOf(before.flat())));
});

test('pages are wanted in the order of the parts, and then those that are in none', () => {
  const site = siteWith(1001);
  expect(namesOf(indexOrder(site))).toEqual([...namesOf(indexParts(site).flat()), 'b.md', 'c.md']);
});

test('a site without pages has one part', () => {
  expect(indexParts(siteOf({}))).toEqual([[]]);
});

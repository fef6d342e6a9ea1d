import { expect, test } from 'vitest';
import { isIndexable } from '../../../src/site/is-indexable.ts';

const page = { layout: 'page', title: 'Page', permalink: '/page' } as const;

test.each([{}, { robots: 'nofollow' }, { robots: 'index, follow' }, { draft: false }])('%j is shown', (more) => {
  expect(isIndexable({ ...page, ...more })).toBe(true);
});

test.each([
  { robots: 'noindex' },
  { robots: 'NOINDEX,nofollow' },
  { robots: 'none' },
  { draft: true },
  { permalink: '/404.html' },
  { permalink: '/404' },
])('%j is not', (more) => {
  expect(isIndexable({ ...page, ...more })).toBe(false);
});

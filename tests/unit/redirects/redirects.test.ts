import { expect, test } from 'vitest';
import { redirects, redirectsOf } from '../../../src/redirects/redirects.ts';

test('each old address leads to the page that claims it', () => {
  const pages = [
    { layout: 'page' as const, title: 'A', permalink: '/fast/déroulement', redirect_from: ['alpha/mooc/', '/'] },
    { layout: 'page' as const, title: 'B', permalink: '/b', lang: 'en', redirect_from: ['/c'] },
  ];
  expect(redirects(pages)).toEqual([
    { from: '/alpha/mooc/', to: '/fast/d%C3%A9roulement', title: 'A', lang: undefined },
    { from: '/', to: '/fast/d%C3%A9roulement', title: 'A', lang: undefined },
    { from: '/c', to: '/b', title: 'B', lang: 'en' },
  ]);
});

test('those of a draft are not published', () => {
  const data = { layout: 'page' as const, title: 'A', redirect_from: ['/b', '/a'] };
  expect(redirectsOf([{ data: { ...data, draft: true }, permalink: '/c' }])).toEqual([]);
  expect(redirectsOf([{ data, permalink: '/c' }]).map(({ from }) => from)).toEqual(['/a', '/b']);
});

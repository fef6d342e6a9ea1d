import { expect, test } from 'vitest';
import { redirects } from '../../../src/redirects/redirects.ts';

test('each old address leads to the page that claims it', () => {
  const pages = [
    { layout: 'page' as const, title: 'A', permalink: '/fast/déroulement', redirect_from: ['alpha/mooc/', '/'] },
    { layout: 'page' as const, title: 'B', permalink: '/b' },
  ];
  expect(redirects(pages)).toEqual([
    { from: '/alpha/mooc/', to: '/fast/d%C3%A9roulement', title: 'A' },
    { from: '/', to: '/fast/d%C3%A9roulement', title: 'A' },
  ]);
});

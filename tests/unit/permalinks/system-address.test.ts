import { expect, test } from 'vitest';
import { systemAddress } from '../../../src/permalinks/system-address.ts';

test.each([
  ['/_astro', '_astro'],
  ['/_astro/site', '_astro'],
  ['/Robots.html', 'Robots.html'],
  ['/sitemap-0', 'sitemap-0'],
  ['/favicon', 'favicon'],
  ['/pagefind/', 'pagefind'],
])('%s is the system’s, by its first part', (permalink, part) => {
  expect(systemAddress(permalink)).toBe(part);
});

test.each(['/', '/a/_astro', '/x_astro', '/_astronomie', '/mes-styles', '/styles.htmlisme', '/robots-et-nous', ''])(
  '« %s » is free',
  (permalink) => {
    expect(systemAddress(permalink)).toBeUndefined();
  },
);

import { expect, test } from 'vitest';
import { publishedFileFault } from '../../../src/safety/published-file-fault.ts';

test.each([
  'images/a.png',
  'robots.txt',
  'favicon.ico',
  'docs/_headers.pdf',
  'docs/styles/a.css',
  '.well-known/x',
  'js',
])('%s may be published', (name) => expect(publishedFileFault(name)).toBeUndefined());

test.each([
  ['_headers', /réservé/],
  ['_redirects', /réservé/],
  ['_worker.js', /réservé/],
  ['_astro/a.css', /réservé/],
  ['pagefind/a', /réservé/],
  ['styles/a.css', /réservé/],
  ['a/.htaccess', /réservé/],
  ['a.js', /programme/],
  ['a.MJS', /programme/],
  ['a.php7', /programme/],
  ['a.svgz', /compressé/],
  ['e\u0301te\u0301.png', /accents/],
])('%s may not', (name, reason) => expect(publishedFileFault(name)).toMatch(reason));

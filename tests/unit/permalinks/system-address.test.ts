import { expect, test } from 'vitest';
import { systemAddress } from '../../../src/permalinks/system-address.ts';

test.each(['/_astro/a', '/PageFind/x', '/styles/', '/_headers', '/robots', '/sitemap-0', '/favicon.html'])(
  '%s is needed by the site',
  (permalink) => expect(systemAddress(permalink)).toBe(permalink.split('/')[1]),
);

test.each(['/', '/approche/_astro', '/astro', '/stylesheets', '/pagefinder', '/404'])('%s is free', (permalink) =>
  expect(systemAddress(permalink)).toBeUndefined(),
);

import { expect, test } from 'vitest';
import { sitemapXml } from '../../../src/sharing/sitemap-xml.ts';

const page = (permalink: string, more = {}) => ({ layout: 'page' as const, title: 'T', permalink, ...more });

test('lists what search engines may show, in order, with the days that are known', async () => {
  const xml = await sitemapXml(
    [
      page('/b', { updated_on: '2026-02-03' }),
      page('/a/', { last_reviewed_on: '2026-01-01' }),
      page('/é'),
      page('/secret', { robots: 'noindex' }),
      page('/404.html'),
    ],
    'https://t.fr',
  );
  expect(xml.match(/<url>.*?<\/url>/g)).toEqual([
    '<url><loc>https://t.fr/%C3%A9</loc></url>',
    '<url><loc>https://t.fr/a/</loc><lastmod>2026-01-01</lastmod></url>',
    '<url><loc>https://t.fr/b</loc><lastmod>2026-02-03</lastmod></url>',
  ]);
});

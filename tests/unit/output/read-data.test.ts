import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPublishedFile } from '../../../src/output/read-published-file.ts';

const addresses = (path: string, content: string | Buffer) =>
  readPublishedFile(path, () => Buffer.from(content)).references.map(({ address }) => address);

test('a sitemap leads to its pages and to their translations, an index to its sitemaps', () => {
  const page = '<url><loc>\n https://t.fr/a?b&amp;c </loc><xhtml:link rel="alternate" href="https://t.fr/en"/></url>';
  expect(addresses('sitemap-0.xml', `<urlset>${page}</urlset>`)).toEqual(['https://t.fr/a?b&c', 'https://t.fr/en']);
  expect(addresses('sitemap-index.xml', '<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>')).toEqual([
    '/s.xml',
  ]);
});

test('robots.txt leads to sitemaps', () => {
  expect(addresses('robots.txt', 'User-agent: *\nAllow: /\nSitemap: https://t.fr/sitemap.xml\n')).toEqual([
    'https://t.fr/sitemap.xml',
  ]);
});

test('a manifest leads to its icons and its start', () => {
  const manifest = { name: 'https', start_url: '/', scope: '/x', icons: [{ src: '/a.png', sizes: '1x1' }] };
  expect(addresses('manifest.webmanifest', JSON.stringify(manifest))).toEqual(['/', '/a.png']);
  expect(addresses('manifest.webmanifest', 'not JSON')).toEqual([]);
});

test('a redirect leads to its target', () => {
  expect(addresses('_redirects', '# Anciennes adresses\n/a /b 301!\n\n/c https://ailleurs.fr/ 302\n')).toEqual([
    '/b',
    'https://ailleurs.fr/',
  ]);
});

test('an entry of the search index leads to its page and to its headings', () => {
  const entry = { url: '/a', content: 'Texte', anchors: [{ element: 'h2', id: 'é tape', text: 'Étape' }] };
  expect(addresses('pagefind/fragment/fr_1.pf_fragment', gzipSync(`pagefind_dcd${JSON.stringify(entry)}`))).toEqual([
    '/a',
    '/a#%C3%A9%20tape',
  ]);
});

test('other files are not read', () => {
  const read = () => {
    throw new Error('read');
  };
  expect(readPublishedFile('a.png', read).references).toEqual([]);
});

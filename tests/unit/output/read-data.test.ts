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
  const others = '<Loc>/x</Loc><location>/x</location><image:loc> /b.png</image:loc><b:locx>/x</b:locx><a href="/x"/>';
  expect(addresses('sitemap.xml', `<urlset>texte<loc>/a</loc>${others}<xhtml:link rel="x"/></urlset>`)).toEqual([
    '/a',
    '/b.png',
  ]);
});

test('robots.txt leads to sitemaps', () => {
  expect(addresses('robots.txt', 'User-agent: *\nAllow: /\nSitemap: https://t.fr/sitemap.xml\n')).toEqual([
    'https://t.fr/sitemap.xml',
  ]);
  expect(
    addresses('robots.txt', '# Sitemap: /x\n  SITEMAP:/a.xml # la carte\nsitemap:\t/b.xml\nX-Sitemap: /x'),
  ).toEqual(['/a.xml', '/b.xml']);
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
  expect(addresses('_redirects', '/a\n\n   \n  /b\t/c  \n#/d /x\n')).toEqual(['/c']);
});

test('an entry of the search index leads to its page and to its headings', () => {
  const entry = { url: '/a', content: 'Texte', anchors: [{ element: 'h2', id: 'é tape', text: 'Étape' }] };
  expect(addresses('pagefind/fragment/fr_1.pf_fragment', gzipSync(`pagefind_dcd${JSON.stringify(entry)}`))).toEqual([
    '/a',
    '/a#%C3%A9%20tape',
  ]);
});

test('an entry without headings leads to its page', () => {
  expect(addresses('fr_1.pf_fragment', gzipSync('pagefind_dcd{"url":"/a"}'))).toEqual(['/a']);
});

test('what programs follow are links', () => {
  const kinds = [
    ['sitemap.xml', '<urlset><loc>/a</loc><xhtml:link href="/b"/></urlset>'],
    ['robots.txt', 'Sitemap: /a'],
    ['_redirects', '/a /b'],
    ['a.pf_fragment', gzipSync('{"url":"/a"}')],
  ].map(([path, content]) => readPublishedFile(String(path), () => Buffer.from(content ?? '')).references);
  expect(new Set(kinds.flat().map(({ kind }) => kind))).toEqual(new Set(['link']));
});

test.each([
  ['a/sitemap-0.xml', true],
  ['manifest.json', true],
  ['a/manifest.json', true],
  ['site.webmanifest', true],
  ['A.HTML', true],
  ['plan.SVG', true],
  ['a.CSS', true],
  ['_redirects', true],
  ['robots.txt', true],
  ['a/robots.txt', false],
  ['robots.txt.gz', false],
  ['a/_redirects', false],
  ['_redirects.txt', false],
  ['mysitemap.xml', false],
  ['sitemap.xml.gz', false],
  ['sitemap/a.xml', false],
  ['monmanifest.json', false],
  ['site.webmanifest.br', false],
  ['a.html.br', false],
  ['a.svg.gz', false],
  ['a.css.map', false],
  ['a.pf_fragment.txt', false],
  ['a.png', false],
])('%s is read: %j', (path, isRead) => {
  let wasRead = false;
  readPublishedFile(path, () => {
    wasRead = true;
    return Buffer.from('');
  });
  expect(wasRead).toBe(isRead);
});

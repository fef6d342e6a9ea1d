import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { jsonAddresses } from './json-addresses.ts';
import type { PublishedFile, Reference } from './published-file.ts';

/** A web app manifest. */
export function readManifest(text: string): PublishedFile {
  return { references: jsonAddresses(text) };
}

/** Every `<loc>` of a sitemap, or of an index of sitemaps, and the addresses of translations. */
export function readSitemap(xml: string): PublishedFile {
  const references: Reference[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, { href }) {
        text = '';
        if (name === 'xhtml:link' && href !== undefined) references.push({ address: href, kind: 'link' });
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name) {
        if (/^(?:\w+:)?loc$/.test(name)) references.push({ address: text.trim(), kind: 'link' });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { references };
}

/** The sitemaps that `robots.txt` names. */
export function readRobots(text: string): PublishedFile {
  const found = text.matchAll(/^\s*sitemap:[ \t]*(\S+)/gim);
  return { references: [...found].map(([, address = '']) => ({ address, kind: 'link' })) };
}

/** Where the lines of Netlify's `_redirects` lead: `/old /new 301`. */
export function readRedirects(text: string): PublishedFile {
  const references = text.split('\n').flatMap((line, index): Reference[] => {
    const [from, to] = line.trim().split(/\s+/);
    if (!from || !to || from.startsWith('#')) return [];
    return [{ address: to, kind: 'link', line: index + 1 }];
  });
  return { references };
}

/** What Pagefind writes before the data of a page. */
const SIGNATURE = 'pagefind_dcd';

/** The page, and the places in it, that one entry of the search index (Pagefind's fragment) leads to. */
export function readSearchEntry(compressed: Buffer): PublishedFile {
  const text = gunzipSync(compressed).toString('utf8').replace(SIGNATURE, '');
  const { url, anchors = [] } = JSON.parse(text) as { url: string; anchors?: { id: string }[] };
  const addresses = [url, ...anchors.map(({ id }) => `${url}#${encodeURIComponent(id)}`)];
  return { references: addresses.map((address) => ({ address, kind: 'link' })) };
}

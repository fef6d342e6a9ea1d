import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { externalAddresses } from '../../../src/external-links/external-address.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { parseSite } from '../../../src/site/parse-site.ts';

const SETTINGS = `title: T
url: https://t.fr
neighbours: [/startups/**]
footer:
  links:
    - label: Légifrance
      link: https://www.legifrance.gouv.fr
`;

/** The external addresses of a site of one page, `/p`, as `address file:line …`. */
async function found(text: string, { settings = SETTINGS, publicFiles = ['images/à côté.png'] } = {}) {
  const source = `---\nlayout: page\ntitle: P\nimage: https://img.example/p.png\n---\n\n${text}\n`;
  const site = parseSite({
    path: '',
    pages: [{ name: 'p.md', file: new VFile({ path: 'pages/p.md', value: source }) }],
    sidebars: [],
    stylesheets: [],
    settings: { name: 'site.yml', file: new VFile({ path: 'site.yml', value: settings }) },
  });
  const pages = await Promise.all(
    site.pages.map(async (page) => ({ ...page, rendered: await renderMarkdown(page.body, page.file.path) })),
  );
  return externalAddresses({ ...site, pages, publicFiles }).map(
    ({ address, places }) => `${address} ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
  );
}

test('comes from the text, the front matter and the settings, at its line', async () => {
  expect(await found('Voir [a](https://a.fr/x)\net ![b](https://b.fr/b.png "B").')).toEqual([
    'https://a.fr/x pages/p.md:7',
    'https://b.fr/b.png pages/p.md:8',
    'https://img.example/p.png pages/p.md:4',
    'https://www.legifrance.gouv.fr/ site.yml:7',
  ]);
});

const ofText = async (text: string) =>
  (await found(text)).filter((line) => line.includes('p.md:7')).map((line) => line.split(' ')[0]);

test.each([
  ['[a](<https://é.fr/à b?c=é>)', ['https://xn--9ca.fr/%C3%A0%20b?c=%C3%A9']],
  ['[a](https://a.fr/#un) [b](https://a.fr/#deux) [c](https://A.fr)', ['https://a.fr/']],
  ['[a](//a.fr/x)', ['https://a.fr/x']],
  ['[a](http://a.fr:8080/x)', ['http://a.fr:8080/x']],
  ['[a](mailto:a@a.fr) [b](tel:+33123456789)', []],
  ['[a](/p) [b](#x) [c](https://t.fr/p)', []],
  ['[a](/startups/x?y=1) [b](https://t.fr/startups/z)', ['https://t.fr/startups/x?y=1', 'https://t.fr/startups/z']],
  ['![a](/images/à%20côté.png) ![b](https://t.fr/images/%C3%A0%20c%C3%B4t%C3%A9.png)', []],
  ['[a](/nulle-part)', []],
  ['[a](https://) [b](http://[oups)', []],
])('%s: %j', async (text, addresses) => {
  expect(await ofText(text)).toEqual(addresses);
});

test('an address that is written twice is one address in two places', async () => {
  expect(await found('[a](https://a.fr)\n\n[b](https://a.fr/)')).toContain('https://a.fr/ pages/p.md:7 pages/p.md:9');
});

test('without settings that can be read, other sites are still found, and neighbours can’t be', async () => {
  const lines = await found('[a](https://a.fr) [b](/startups/x)', { settings: 'url: oui' });
  expect(lines).toEqual(['https://a.fr/ pages/p.md:7', 'https://img.example/p.png pages/p.md:4']);
});

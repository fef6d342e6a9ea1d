import { expect, test } from 'vitest';
import { siteLinks } from '../../../../src/checks/links/site-links.ts';
import { page, renderedSite } from '../small-site.ts';

test('every address that a file holds, with its kind, its line, and the page that it starts from', async () => {
  const breadcrumbs = 'breadcrumbs: [{ title: A, link: /a }, { title: B, link: /b }]';
  const site = await renderedSite({
    'site.yml': 'title: T\nurl: https://t.fr\nhome: /accueil\nheader: { logo: { src: /logo.svg, alt: L, width: 1 } }',
    'sidebars/menu.yml': 'title: M\nitems:\n  - link: /menu\n    label: L',
    'pages/a.md': page('[un](/un) ![deux](/deux.png)', breadcrumbs, 'image: /partage.png'),
  });
  const found = siteLinks(site).map(({ address, kind, file, place, from }) => [
    address,
    kind,
    `${file.path}:${place.line}`,
    from?.name,
  ]);
  expect(found).toEqual([
    ['/un', 'link', 'pages/a.md:8', 'a.md'],
    ['/deux.png', 'resource', 'pages/a.md:8', 'a.md'],
    ['/partage.png', 'resource', 'pages/a.md:5', 'a.md'],
    ['/a', 'link', 'pages/a.md:4', 'a.md'],
    ['/menu', 'link', 'sidebars/menu.yml:3', undefined],
    ['/accueil', 'link', 'site.yml:3', undefined],
    ['/logo.svg', 'resource', 'site.yml:4', undefined],
  ]);
});

import { beforeAll, expect, test } from 'vitest';
import { type Build, build, copyFixture } from './build.ts';

let site: Build;

beforeAll(async () => {
  site = await build(
    await copyFixture('small', {
      'pages/partage.md':
        '---\nlayout: page\ntitle: "Un titre </script> & « cie »"\npermalink: /fast/partage\n---\n\nUne phrase. Une autre.\n',
    }),
  );
  expect(site.exitCode, site.output).toBe(0);
});

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

test('a page without description is described by its first sentence', async () => {
  const html = await site.read('fast/partage.html');
  expect(meta(html, 'description')).toBe('Une phrase.');
  expect(meta(html, 'og:description')).toBe('Une phrase.');
});

test('the picture of a page is published, at an absolute address', async () => {
  const address = new URL(meta(await site.read('fast/partage.html'), 'og:image') ?? '');
  expect(address.origin).toMatch(/^https:/);
  expect(site.files).toContain(address.pathname.slice(1));
});

test('the breadcrumb’s data can be read, whatever a title holds', async () => {
  const html = await site.read('fast/partage.html');
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  expect(data.itemListElement.at(-1)).toMatchObject({ name: 'Un titre </script> & « cie »', position: 2 });
});

test('robots find the sitemap, and phones the icons', async () => {
  const sitemap = /Sitemap: https:\/\/[^/]+\/(\S+)/.exec(await site.read('robots.txt'))?.[1];
  expect(site.files).toContain(sitemap);
  const manifest = JSON.parse(await site.read('site.webmanifest'));
  for (const { src } of manifest.icons) expect(site.files, src).toContain(src.slice(1));
});

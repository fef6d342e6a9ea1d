import { expect, test } from 'vitest';
import { jekyllUrl } from '../../../src/import/jekyll-url.ts';
import { parseConfig } from '../../../src/import/parse-config.ts';

// Each row was published by Jekyll 4.3 at this address.
test.each<[config: string, path: string, data: object, url: string]>([
  ['', 'a/b.md', {}, '/a/b.html'],
  ['', 'index.md', {}, '/'],
  ['', 'a/index.html', {}, '/a/'],
  ['', 'a/b.md', { permalink: '/x/y' }, '/x/y'],
  ['', 'a/b.md', { permalink: 'x/y/' }, '/x/y/'],
  ['', 'a/b.md', { permalink: '/:path/:basename/suite' }, '/a/b/suite'],
  ['permalink: pretty', 'a/b.md', {}, '/a/b/'],
  ['permalink: none', 'a/b.md', {}, '/a/b.html'],
  ['permalink: /:title', 'a/b.md', {}, '/a/b'],
  ['permalink: /:title/', 'a/b.md', {}, '/a/b/'],
  ['permalink: /:title:output_ext', 'a/b.md', {}, '/a/b.html'],
  ['collections: { c: { output: true } }', '_c/a/b.md', {}, '/c/a/b.html'],
  ['collections: { c: { output: true, permalink: "/x/:path" } }', '_c/a/b.md', {}, '/x/a/b'],
  ['collections: { c: { output: true, permalink: "/:collection/:name/" } }', '_c/a/b.md', {}, '/c/b/'],
  ['collections: { c: { output: true, permalink: pretty } }', '_c/b.md', {}, '/pretty'],
  ['permalink: pretty\ncollections: { c: { output: true } }', '_c/b.md', {}, '/c/b/'],
  ['', '_posts/2021-03-04-un-billet.md', {}, '/2021/03/04/un-billet.html'],
  ['', '_posts/2021-03-04-un-billet.md', { categories: ['vie', 'été'] }, '/vie/été/2021/03/04/un-billet.html'],
  ['permalink: /blog/:title/', '_posts/2021-03-04-un-billet.md', {}, '/blog/un-billet/'],
  ['collections: { c: { output: true, permalink: "/:collection/:title" } }', '_c/Été à venir.md', {}, '/c/Été-à-venir'],
  ['', '_posts/2021-03-04-Été_2.md', {}, '/2021/03/04/Été_2.html'],
  ['collections: { posts: { permalink: "/b/:name" } }', '_posts/2021-03-04-Été_2.md', {}, '/b/été-2'],
  ['permalink: pretty', '_posts/2021-03-04-un-billet.md', { slug: 'autre' }, '/2021/03/04/autre/'],
  ['permalink: /:inconnu/:titles', '_posts/2021-03-04-a.md', {}, '/:inconnu/as'],
  ['permalink: none', '_posts/sans-date.md', { date: '2021-03-04', category: 'vie été' }, '/vie/été/sans-date.html'],
])('%s, %s %j: %s', (config, path, data, url) => {
  const collection = /^_(\w+)\//.exec(path)?.[1];
  expect(jekyllUrl({ path, collection, data: data as Record<string, unknown> }, parseConfig(config))).toBe(url);
});

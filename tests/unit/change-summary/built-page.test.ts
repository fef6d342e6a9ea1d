import { expect, test } from 'vitest';
import { builtPage } from '../../../src/change-summary/built-page.ts';
import { html, redirect } from './site-of.ts';

test('the content is that of main, without its menus and without the hashes of built files', () => {
  const page = builtPage('a.html', html('A', '<p><img src="/_astro/x.Ab3-_9zZ.png"></p>'));
  expect(page).toMatchObject({
    title: 'A',
    content: '<h1>A</h1><p><img src="/_astro/x.png"></p>',
    redirectsTo: undefined,
  });
});

test('a redirect tells where it leads', () => {
  expect(builtPage('a.html', redirect('/b')).redirectsTo).toBe('/b');
});

test('the files that it loads are those of the site, by path', () => {
  const page = builtPage(
    'a/b.html',
    `<link rel="stylesheet" href="/_astro/s.css"><link rel="canonical" href="/a/b"><link rel=icon href=/i.svg>
     <script src="../j.js"></script><img src="%C3%A9.png"><img src="https://ailleurs.fr/x.png"><a href="/c">c</a>`,
  );
  expect(page.loads).toEqual(['_astro/s.css', 'j.js', 'a/é.png']);
});

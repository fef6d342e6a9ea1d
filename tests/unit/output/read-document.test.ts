import { describe, expect, test } from 'vitest';
import { readDrawing, readPage } from '../../../src/output/read-document.ts';

describe('what leads somewhere', () => {
  test.each([
    ['<a href="/a">', ['/a']],
    ["<A HREF='/a&amp;b'>", ['/a&b']],
    ['<map><area href="/a"></map>', ['/a']],
    ['<form action="/a"><button formaction="/b"></form>', ['/a', '/b']],
    ['<svg><a xlink:href="/a"></a></svg>', ['/a']],
    ['<meta http-equiv="refresh" content="0; url=/a">', ['/a']],
    [`<meta http-equiv="Refresh" content="5;URL='/a b'">`, ['/a b']],
    ['<meta http-equiv="refresh" content="5">', []],
    ['<meta property="og:url" content="https://t.fr/a">', ['https://t.fr/a']],
    ['<meta property="og:image" content="/a.png"><meta property="og:image:alt" content="/x">', ['/a.png']],
    ['<meta name="twitter:image" content="https://t.fr/a.png">', ['https://t.fr/a.png']],
    ['<meta name="description" content="https://t.fr/a">', []],
    ['<link rel="canonical" href="/a">', ['/a']],
    ['<noscript><a href="/a"></a></noscript>', ['/a']],
    ['<script type="application/ld+json">{"@id":"/x","item":{"url":"/a"}}</script>', ['/a']],
    ['<script>const a = \'<a href="/x">\'</script>', []],
    ['<!-- <a href="/x"> -->', []],
    ['<a data-href="/x">', []],
    ['<input formaction="/a">', ['/a']],
    ['<meta http-equiv="refresh" content="0;/a">', ['/a']],
    ['<meta http-equiv="refresh" content=" 1.5 , URL  =  /a b ">', ['/a b']],
    ['<meta http-equiv="refresh" content="bientôt; url=/x">', []],
    ['<meta http-equiv="refresh">', []],
    ['<meta content="0; url=/x">', []],
    ['<meta itemprop="image" content="/a.png">', ['/a.png']],
    ['<meta property="og:image:secure_url" content="http://t.fr/a.png">', ['http://t.fr/a.png']],
    ['<meta property="og:video:player:url" content="/a"><meta name="xog:url" content="/x">', ['/a']],
    ['<meta name="msapplication-TileImage" content="/a.png">', ['/a.png']],
    ['<meta name="twitter:image" content="voir /x">', []],
    ['<meta content="/x"><meta name="og:url">', []],
    ['<link href="/a"><link rel="prefetcher" href="/b"><link rel="xicon" href="/c">', ['/a', '/b', '/c']],
    ['<script>{"url":"/x"}</script><p type="application/ld+json">{"url":"/x"}</p>', []],
  ])('%s', (html, expected) => {
    const { references } = readPage(html);
    expect(references.map(({ address }) => address)).toEqual(expected);
    for (const { kind, address } of references) expect(kind, address).toBe('link');
  });
});

describe('what is loaded', () => {
  test.each([
    ['<img src="/a.png" srcset="/b.png 1x,/c.png 2x">', ['/a.png', '/b.png', '/c.png']],
    ['<source srcset="/a,b.png 480w, /c.png 800w">', ['/a,b.png', '/c.png']],
    ['<link rel="preload" as="image" imagesrcset="/a.png 1x" href="/b.png">', ['/b.png', '/a.png']],
    ['<link rel="stylesheet" href="/a.css">', ['/a.css']],
    ['<video src="/a.mp4" poster="/b.jpg"><track src="/c.vtt"></video>', ['/a.mp4', '/b.jpg', '/c.vtt']],
    ['<audio src="/a.mp3"></audio><embed src="/b"><object data="/c"></object>', ['/a.mp3', '/b', '/c']],
    ['<iframe src="/a"></iframe><script src="/b.js"></script>', ['/a', '/b.js']],
    ['<p style="background: url(/a.png)">', ['/a.png']],
    ['<style>p { background: url("/a.png") }</style>', ['/a.png']],
    ['<img src="">', ['']],
    ['<input type="image" src="/a.png">', ['/a.png']],
    ['<source src="/a.mp4">', ['/a.mp4']],
    ['<svg><use href="#b"/><use xlink:href="#c"/><image href="/a.png"/></svg>', ['#b', '#c', '/a.png']],
    ['<link rel="shortcut icon" href="/a.ico"><link rel="ICON\tx" href="/b.ico">', ['/a.ico', '/b.ico']],
    ['<a style="background: url(/a.png)">', ['/a.png']],
  ])('%s', (html, expected) => {
    const { references } = readPage(html);
    expect(references.map(({ address }) => address)).toEqual(expected);
    expect(references.map(({ kind }) => kind)).toEqual(expected.map(() => 'resource'));
  });
});

test('what a link may lead to is an id, or the name of an a', () => {
  const { anchors } = readPage('<p id="Un"><a name="deux"></a><input name="trois"><h2 id="é&amp;ö">');
  expect([...(anchors ?? [])]).toEqual(['Un', 'deux', 'é&ö']);
});

test('a drawing has places too, and may load others', () => {
  const { anchors, references } = readDrawing('<svg><symbol id="Flèche"/><image xlink:href="a.png"/></svg>');
  expect([...(anchors ?? [])]).toEqual(['Flèche']);
  expect(references.map(({ address }) => address)).toEqual(['a.png']);
});

test('a drawing is XML: what is written short is closed, and names keep their capitals', () => {
  const { references } = readDrawing('<svg><header class="fr-header"/><IMG src="/x"/><a href="/a"/></svg>');
  expect(references).toEqual([{ address: '/a', kind: 'link', component: undefined }]);
});

test('a reference knows the component that drew it', () => {
  const html = `<head><link rel="canonical" href="/a"></head>
    <header class="fr-header"><img src="/b"><br><a href="/c"></a></header>
    <main><nav class="fr-sidemenu"><a href="/d"></a></nav><a class="fr-btn" href="/e"></a></main>`;
  expect(readPage(html).references.map(({ address, component }) => [address, component])).toEqual([
    ['/a', 'head'],
    ['/b', 'header'],
    ['/c', 'header'],
    ['/d', 'side-menu'],
    ['/e', undefined],
  ]);
});

test('the base of relative addresses, and where the page sends its visitors, are told', () => {
  expect(readPage('<base href="/x/"><meta http-equiv="refresh" content="0; url=/y">')).toMatchObject({
    base: '/x/',
    refresh: '/y',
  });
  expect(readPage('<p http-equiv="refresh" content="0; url=/y">').refresh).toBeUndefined();
});

import { type Hostile, inFile } from './hostile.ts';

const svg = (what: string, content: string, reason: RegExp, line = 1): Hostile =>
  inFile(what, 'x.svg', content, `x.svg:${line}`, 'unsafe-html', reason);
const drawing = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
const RUNS = /lancerait un programme/;
const RESERVED = /réservé au générateur et au serveur/;

/** Files of the folder that is published as it is, which run in a browser, command the server or lead out of it. */
export const PUBLIC: readonly Hostile[] = [
  svg('a drawing with a script', drawing('\n<script>alert(1)</script>'), /<script>/, 2),
  svg('a script behind a prefix', drawing('<a:script xmlns:a="http://www.w3.org/2000/svg">1</a:script>'), /<a:script>/),
  svg('a drawing with a handler', '<svg onload="alert(1)"/>', /`onload`/),
  svg('a drawing with a link that runs', drawing('<a href="java&#10;script:alert(1)">a</a>'), RUNS),
  svg('a drawing with an old link that runs', drawing('<a xlink:href="javascript:alert(1)">a</a>'), RUNS),
  svg('a drawing that holds a page', drawing('<foreignObject><p>a</p></foreignObject>'), /<foreignobject>/i),
  svg('a drawing that shows another page', drawing('<iframe src="https://evil.example/"/>'), /<iframe>/),
  svg('a drawing that sets a handler', drawing('<set attributeName="onload" to="alert(1)"/>'), /<set>/),
  svg('a drawing that changes a link', drawing('<animate attributeName="href" to="javascript:1"/>'), /<animate>/),
  svg('a drawing in a drawing', drawing('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'), /data:/),
  svg('a drawing with names of its own', '<!DOCTYPE svg [<!ENTITY a "<script>">]>\n<svg>&a;</svg>', /déclarations/),
  svg('a drawing with a style sheet', '<?xml-stylesheet href="https://evil.example/x.css"?><svg/>', /déclarations/),
  svg('a drawing whose styles load another', drawing('<style>@import url(https://evil.example/x);</style>'), /@import/),
  svg(
    'a script that looks like a text',
    drawing('<title><script>alert(1)</script></title>'),
    /balise dans un texte|<script>/,
  ),
  svg('100,000 groups in each other', `<svg>${'<g>'.repeat(100_000)}<script>`, /./),
  inFile('a script', 'x.js', 'alert(1)', 'x.js:1', 'file', /programme/),
  inFile('a module', 'x.mjs', 'alert(1)', 'x.mjs:1', 'file', /programme/),
  inFile('a program of the server', 'x.php', '<?php', 'x.php:1', 'file', /programme/),
  inFile('a style sheet that makes pages', 'x.xsl', '<a/>', 'x.xsl:1', 'file', /programme/),
  inFile('a compressed drawing', 'x.svgz', Buffer.from([0x1f, 0x8b]), 'x.svgz:1', 'file', /compressé/),
  inFile('a hidden drawing', '.x.svg', '<svg onload="alert(1)"/>', '.x.svg:1', 'unsafe-html', /`onload`/),
  inFile('a page with a script', 'x.html', '<p>a\n<script>alert(1)</script>', 'x.html:2', 'unsafe-html', /<script>/),
  inFile(
    'a page with a handler on its body',
    'x.htm',
    '<body onload="alert(1)">',
    'x.htm:1',
    'unsafe-html',
    /`onload`/,
  ),
  inFile(
    'a page that leaves by itself',
    'x.xhtml',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/"/>',
    'x.xhtml:1',
    'unsafe-html',
    /<meta>/,
  ),
  inFile(
    'a feed with a script',
    'x.xml',
    '<feed xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></feed>',
    'x.xml:1',
    'unsafe-html',
    /<h:script>/,
  ),
  inFile('headers for every page', '_headers', '/*', '_headers:1', 'file', RESERVED),
  inFile('redirects for every page', '_redirects', '/* https://evil.example/', '_redirects:1', 'file', RESERVED),
  inFile('orders to the server', 'a/.htaccess', 'Options +ExecCGI', 'a/.htaccess:1', 'file', RESERVED),
  inFile('a file over what is built', '_astro/x.css', '', '_astro/x.css:1', 'file', RESERVED),
  inFile('a file over the search', 'pagefind/pagefind.css', '', 'pagefind/pagefind.css:1', 'file', RESERVED),
  inFile('a link out of the folder', 'x.png', { link: '/etc/passwd' }, 'x.png:1', 'file', /lien symbolique/),
  inFile('a folder that holds itself', 'x', { link: '.' }, 'x:1', 'file', /lien symbolique/),
  inFile('a pipe', 'x.svg', 'pipe', 'x.svg:1', 'file', /tube/),
  inFile('a drawing of 10 MB', 'x.svg', ' '.repeat(10_485_760), 'x.svg:1', 'file', /ko/),
  inFile('a drawing with a NUL byte', 'x.svg', '<svg>\n\0', 'x.svg:2', 'file', /octet nul/),
];

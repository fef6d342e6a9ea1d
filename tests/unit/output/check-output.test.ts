import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../../src/output/check-output.ts';
import { COMPONENTS } from '../../../src/output/enclosing-components.ts';
import { type Files, page, renderedSite } from '../checks/small-site.ts';

const SITE: Files = {
  'site.yml': 'title: T\nurl: https://t.fr\nneighbours: [/contact]\nfooter: { links: [{ label: L, link: /legal }] }',
  'sidebars/menu.yml': 'title: M\nitems:\n  - link: /fas\n    label: F',
  'styles/large.css': '',
  'pages/a.md': page('Texte.', 'permalink: /a', 'redirect_from: /vieux', 'image: /partage.png'),
  'pages/b.md': page('Voir [la page](/rien) et [le plan](https://t.fr/a#%C3%A9tape).', 'permalink: /évènements/'),
};

/** Pages as they were published: what a test does not give is empty. */
const PUBLISHED: Files = {
  'a.html': '<h2 id="étape">',
  'évènements/index.html': '',
  'vieux.html': '<meta http-equiv="refresh" content="0; url=/a">',
  'images/phases.svg': '<svg><g id="un"/></svg>',
  'docs/Guide 1.pdf': '',
};

async function check(published: Files, site: Files = SITE): Promise<string[]> {
  const files = { ...PUBLISHED, ...published };
  const output = { paths: Object.keys(files).sort(), read: (path: string) => Buffer.from(files[path] ?? '') };
  return checkOutput(output, await renderedSite(site), 'dist').map(
    ({ file, line, ruleId, reason, fatal }) => `${fatal ? '' : '?'}${file}:${line} ${ruleId} ${reason}`,
  );
}

describe('addresses that a server answers', () => {
  test.each([
    '/a',
    '/a.html',
    '/a/',
    '/a?b=c',
    '//t.fr/a',
    'https://t.fr/a',
    'HTTP://T.FR/a',
    '/évènements',
    '/évènements/',
    '/évènements/index.html',
    '/%C3%A9v%C3%A8nements/',
    '/%c3%a9v%c3%a8nements/',
    '/%61',
    '/x/../a',
    './a',
    'a#étape',
    '/a#%C3%A9tape',
    '/a#top',
    '/a#',
    '/a#:~:text=Texte',
    '/a#étape:~:text=Texte',
    '/vieux#étape',
    '#',
    '',
    '/docs/Guide%201.pdf#page=2',
    '/images/phases.svg#un',
    '/images/phases.svg#svgView(viewBox(0,0,1,1))',
    '/contact',
    'https://ailleurs.fr/rien',
    'mailto:contact@t.fr',
    'tel:+33123456789',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  ])('%s', async (address) => {
    expect(await check({ 'a.html': `<h2 id="étape"></h2><a href="${address}">x</a>` })).toEqual([]);
  });
});

describe('addresses that it does not', () => {
  test.each([
    ['/rien', /broken-link .*« \/rien »/],
    ['/A', /broken-link .*\(les majuscules comptent\)\. Vouliez-vous dire « \/a » \?/],
    ['/e\u0301ve\u0300nements/', /broken-link/],
    ['/e%CC%81ve%CC%80nements/', /broken-link/],
    ['/%E9v%E8nements/', /broken-link/],
    ['/a/index.html', /broken-link/],
    ['/100%', /broken-link/],
    ['https://t.fr/rien', /broken-link/],
    ['/docs/guide%201.pdf', /missing-file/],
    ['/_astro/x.js', /missing-file/],
    ['/a#etape', /broken-anchor .*« #etape », qui n’est nulle part dans cette page\. Vouliez-vous dire « #étape » \?/],
    ['/a#Étape', /broken-anchor/],
    ['/a#e\u0301tape', /broken-anchor/],
    ['/vieux#rien', /broken-anchor .*dans la page « dist\/vieux.html »/],
    ['/évènements/#x', /broken-anchor/],
    ['/images/phases.svg#deux', /broken-anchor/],
    ['mailto:contact', /contact-link/],
    ['tel:accueil', /contact-link/],
    ['www.exemple.fr', /incomplete-address .*https:\/\/www\.exemple\.fr/],
  ])('%s', async (address, message) => {
    const messages = await check({ 'a.html': `<h2 id="étape"></h2><a href="${address}">x</a>` });
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(messages[0]).toMatch(/\(Publié dans dist\/a\.html\.\)$/);
  });
});

describe('a fault names where its address was written', () => {
  test('the line of a page', async () => {
    expect(
      await check({ 'évènements/index.html': '<p><a href="/rien">x</a><a href="/a#%C3%A9tape">x</a>', 'a.html': '' }),
    ).toEqual([
      expect.stringMatching(/^pages\/b.md:7 broken-link/),
      expect.stringMatching(/^pages\/b.md:7 broken-anchor/),
    ]);
  });

  test('the key of a front matter', async () => {
    const head = '<head><meta property="og:image" content="https://t.fr/partage.png"></head>';
    expect(await check({ 'a.html': head })).toEqual([expect.stringMatching(/^pages\/a.md:6 missing-file/)]);
  });

  test('the entry of a menu, once for all the pages that show it', async () => {
    const menu = '<nav class="fr-sidemenu"><a href="/fas">F</a></nav>';
    expect(await check({ 'a.html': menu, 'évènements/index.html': menu })).toEqual([
      expect.stringMatching(/^sidebars\/menu.yml:3 .*\(Publié dans dist\/a\.html et 1 autre\.\)$/),
    ]);
  });

  test('the key of site.yml', async () => {
    const footer = '<footer class="fr-footer"><a href="/legal">L</a></footer>';
    expect(await check({ 'a.html': footer })).toEqual([expect.stringMatching(/^site.yml:4 broken-link/)]);
  });

  test('the line of a page, however the address was written there', async () => {
    const site = { ...SITE, 'pages/b.md': page('[a](  /rien  ) <a href=" https://T.fr/vide ">b</a>', 'permalink: /b') };
    const html = '<a href="/rien">a</a><a href="https://t.fr/vide">b</a>';
    expect(await check({ 'b.html': html, 'évènements/index.html': '' }, site)).toEqual([
      expect.stringMatching(/^pages\/b.md:7 broken-link .*« \/rien »/),
      expect.stringMatching(/^pages\/b.md:7 broken-link .*« https:\/\/t\.fr\/vide »/),
    ]);
  });

  test('the page alone, of two that lead to the same place', async () => {
    const site = {
      ...SITE,
      'pages/c.md': page('Voir\n\n[la page](/rien).', 'permalink: /c'),
    };
    const html = '<a href="/rien">x</a>';
    expect(await check({ 'évènements/index.html': html, 'c.html': html }, site)).toEqual([
      expect.stringMatching(/^pages\/b.md:7 broken-link/),
      expect.stringMatching(/^pages\/c.md:9 broken-link/),
    ]);
  });

  test('the published file, where a style sheet of another folder has the same name', async () => {
    const css = 'a { background: url(/images/non.png) }';
    expect(await check({ 'x/styles/AbC/large.css': css, 'styles/AbC/large.css.txt': css })).toEqual([
      expect.stringMatching(/^dist\/x\/styles\/AbC\/large\.css:1 missing-file/),
    ]);
  });

  test('the component that made it', async () => {
    const header = '<header class="fr-header"><a href="#rien">L</a></header>';
    expect(await check({ 'a.html': header })).toEqual([
      expect.stringMatching(/^src\/components\/header.astro:1 broken-anchor/),
    ]);
  });

  test('the line of a style sheet', async () => {
    expect(await check({ 'styles/AbC/large.css': 'a {}\nb { background: url(/images/non.png) }' })).toEqual([
      expect.stringMatching(/^styles\/large.css:2 missing-file La page affiche/),
    ]);
  });

  test('the page, where a plugin made it', async () => {
    expect(await check({ 'a.html': '<a href="#fn:1">1</a>' })).toEqual([expect.stringMatching(/^pages\/a.md:1 /)]);
  });

  test('the key of a redirect', async () => {
    expect(await check({ 'vieux.html': '<a href="/aa">1</a>' })).toEqual([expect.stringMatching(/^pages\/a.md:5 /)]);
  });

  test('the published file, where nothing else is known', async () => {
    expect(await check({ 'sitemap-0.xml': '<loc>https://t.fr/aa</loc>', _redirects: '\n/b /bb 301' })).toEqual([
      expect.stringMatching(/^dist\/_redirects:2 broken-link/),
      expect.stringMatching(/^dist\/sitemap-0.xml:1 broken-link/),
    ]);
  });
});

test('a picture without address is a fault', async () => {
  const messages = await check({ 'a.html': '<img src="">' });
  expect(messages).toEqual([expect.stringMatching(/^pages\/a.md:1 broken-link/)]);
  expect(messages[0]).not.toContain('neighbours');
});

test('nor may it be blank, while a link may', async () => {
  const html = '<img src=" "><a href=" "></a><a href=""></a>';
  expect(await check({ 'a.html': html })).toEqual([
    expect.stringMatching(/^pages\/a.md:1 broken-link La page affiche/),
  ]);
});

test('redirects to redirects are followed to the page whose places count, and round in circles not for ever', async () => {
  const to = (address: string) => `<meta http-equiv="refresh" content="0; url=${address}">`;
  const chain = {
    'un.html': to('/deux'),
    'deux.html': to('/a'),
    'rond.html': to('/rond'),
    'dehors.html': to('https://x.fr'),
  };
  const links = '<a href="/un#%C3%A9tape"></a><a href="/un#non"></a><a href="/rond#x"></a><a href="/dehors#x"></a>';
  expect(await check({ ...chain, 'évènements/index.html': links })).toEqual([
    expect.stringContaining('« #non », qui n’est nulle part dans la page « dist/un.html »'),
    expect.stringContaining('« #x », qui n’est nulle part dans la page « dist/rond.html »'),
    expect.stringContaining('« #x », qui n’est nulle part dans la page « dist/dehors.html »'),
  ]);
});

test('a place that the component of many pages names is looked for once a page that it leads to', async () => {
  const header = '<header class="fr-header"><a href="#contenu">x</a></header>';
  const [first, second, ...others] = await check({
    'a.html': header,
    'évènements/index.html': header,
    'vieux.html': `${header}<p id="contenu">`,
  });
  expect(first).toMatch(/« #contenu », qui n’est nulle part dans cette page.*\(Publié dans dist\/a\.html\.\)/);
  expect(second).toMatch(/\(Publié dans dist\/évènements\/index\.html\.\)/);
  expect(others).toEqual([]);
});

test('a place that is missing from one page, linked from three', async () => {
  const footer = '<footer class="fr-footer"><a href="/a#non">x</a></footer>';
  expect(await check({ 'a.html': footer, 'évènements/index.html': footer, 'vieux.html': footer })).toEqual([
    expect.stringMatching(/dans la page « dist\/a\.html »\..*\(Publié dans dist\/a\.html et 2 autres\.\)$/),
  ]);
});

test('each of two faults on a page is told, at its own place', async () => {
  expect(
    await check({ 'évènements/index.html': '<a href="/non"></a><a href="/rien"></a><a href="/rien"></a>' }),
  ).toEqual([
    expect.stringMatching(/^pages\/b.md:1 broken-link .*« \/non »/),
    expect.stringMatching(/^pages\/b.md:7 broken-link .*« \/rien »/),
  ]);
});

test('a place in a file of which nobody knows the places is left alone', async () => {
  expect(await check({ 'a.html': '<a href="/docs/Guide%201.pdf#x"></a>', 'a.js': '' })).toEqual([]);
});

test('relative addresses start from the file, or from its base', async () => {
  expect(await check({ 'x/y.html': '<a href="z"></a>', 'x/z.html': '<base href="/"><a href="a"></a>' })).toEqual([]);
});

test('a page that was not written is told, a draft is not', async () => {
  const site = { ...SITE, 'pages/c.md': page('Texte.', 'permalink: /c'), 'pages/d.md': page('Texte.', 'draft: true') };
  expect(await check({}, site)).toEqual([expect.stringMatching(/^pages\/c.md:4 file .*dist\/c.html manque/)]);
});

test('without declared neighbours, what editors wrote was told before; what the generator adds is a warning', async () => {
  const site = { ...SITE, 'site.yml': 'title: T\nurl: https://t.fr' };
  const html = '<a href="/rien">x</a><header class="fr-header"><a href="/ailleurs">x</a></header>';
  expect(await check({ 'évènements/index.html': html }, site)).toEqual([
    expect.stringMatching(/^\?src\/components\/header.astro:1 unknown-address/),
  ]);
});

test('each component is a file', () => {
  for (const name of ['head', ...Object.values(COMPONENTS)]) {
    expect(existsSync(`src/components/${name}.astro`), name).toBe(true);
  }
});

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { reservedIdFault } from '../../src/markdown/safety/reserved-ids.ts';
import { type Build, build } from './build.ts';

let site: Build;
beforeAll(async () => {
  site = await build(fileURLToPath(new URL('fixtures/small', import.meta.url)));
});

test('the build succeeds', () => {
  expect(site.exitCode, site.output).toBe(0);
});

test('each page is written where Jekyll writes it, and a draft nowhere', () => {
  expect(site.files.filter((file) => file.endsWith('.html'))).toEqual([
    '404.html',
    'ancien/index.html',
    'cours/deux/index.html',
    'cours/un.html',
    'deux mots.html',
    'fast/déroulement.html',
    'index.html',
    'plan-du-site.html',
    'vieux/chemin.html',
  ]);
});

describe('a page with a sidebar', () => {
  let html: string;
  beforeAll(async () => {
    html = await site.read('fast/déroulement.html');
  });

  test('has its title as the only h1, and in <title>', () => {
    expect(elements(html, 'h1')).toEqual(['<h1 class="page-title__h1">Déroulement : en deux temps</h1>']);
    expect(elements(html, 'title')).toEqual(['<title>Déroulement : en deux temps — Petit site</title>']);
  });

  test('marks itself in the menu, with its branch open', () => {
    expect(elements(html, 'a').filter((link) => /fr-sidemenu.*aria-current/.test(link))).toEqual([
      '<a class="fr-sidemenu__link" href="/fast/d%C3%A9roulement" aria-current="page">Déroulement</a>',
    ]);
    expect(html.match(/aria-current="page"/g)).toHaveLength(2); // the menu, the breadcrumb
    expect(html.match(/fr-collapse fr-collapse--expanded/g)).toHaveLength(1);
  });

  test('links its own stylesheets, in order, after those of the site', () => {
    const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map((match) => match[1]);
    expect(hrefs).toEqual([
      expect.stringMatching(/^\/_astro\//),
      expect.stringMatching(/^\/styles\/[\w-]+\/wide\.css$/),
      'https://exemple.gouv.fr/charte.css',
    ]);
    expect(site.files).toContain(hrefs[1]?.slice(1));
  });

  test('has its headings, with ids', () => {
    expect(elements(html, 'h2')).toContain('<h2 id="étape-une">Étape une</h2>');
  });
});

test('every id that a layout gives is kept from the pages’ texts', async () => {
  const html = await site.read('fast/déroulement.html');
  const ids = [...html.replace(/<article.*<\/article>/s, '').matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => reservedIdFault(id) === undefined)).toEqual([]);
});

describe('what the generator writes itself', () => {
  test('a site map, of all pages but the error page', async () => {
    const html = await site.read('plan-du-site.html');
    const article = /<article.*<\/article>/s.exec(html)?.[0] ?? '';
    expect(hrefs(article)).toEqual([
      '/',
      '/fast/d%C3%A9roulement',
      '/deux%20mots',
      '/cours/un.html',
      '/cours/deux/',
      '/plan-du-site',
    ]);
  });

  test('an error page, as the content has none', async () => {
    const html = await site.read('404.html');
    expect(html.match(/<meta name="robots"[^>]*>/g)).toEqual(['<meta name="robots" content="noindex">']);
    const article = /<article.*<\/article>/s.exec(html)?.[0] ?? '';
    expect(hrefs(article)).toContain('/plan-du-site');
  });

  test('neither has a file to edit', async () => {
    expect((await site.read('plan-du-site.html')).match(/.{0,80}Modifier cette page/)).toBeNull();
    expect(hrefs(await site.read('cours/un.html'))).toContain('https://exemple.gouv.fr/edit/cours/un.md');
  });
});

test('a page that names no stylesheet links none but the site’s', async () => {
  expect((await site.read('index.html')).match(/<link rel="stylesheet" href="[^"]+">/g)).toHaveLength(1);
});

test('the menu lists a folder by order, nests groups, and opens every branch above the page', async () => {
  const html = await site.read('deux mots.html');
  const labels = [...html.matchAll(/fr-sidemenu__(?:link|btn)"[^>]*>\s*([^<]+?)\s*</g)].map((match) => match[1]);
  expect(labels.slice(1)).toEqual([
    'Accueil',
    'Le fonds',
    'Déroulement',
    'Plus loin',
    '2023',
    'Les cours',
    'Premier cours',
    'Second cours',
    'Données',
  ]);
  expect(html.match(/fr-collapse fr-collapse--expanded/g)).toHaveLength(2);
});

test('a page says its own language', async () => {
  const [start] = (await site.read('cours/deux/index.html')).split('<head', 1);
  expect(start).toMatch(/^<!DOCTYPE html>\s*<html lang="en"/);
});

test('an old address leads to the page, and is kept out of search engines', async () => {
  for (const path of ['ancien/index.html', 'vieux/chemin.html']) {
    const html = await site.read(path);
    expect(html.match(/<(?:html|meta http-equiv="refresh"|link rel="canonical"|meta name="robots")[^>]*>/g)).toEqual([
      expect.stringContaining('<html lang="fr"'),
      '<meta name="robots" content="noindex">',
      '<link rel="canonical" href="https://exemple.gouv.fr/fast/d%C3%A9roulement">',
      '<meta http-equiv="refresh" content="0; url=/fast/d%C3%A9roulement">',
    ]);
  }
});

test('servers are told the same: Netlify, and nginx', async () => {
  expect(await site.read('_redirects')).toContain('/vieux/chemin /fast/d%C3%A9roulement 301!\n');
  expect(await site.read('_nginx/redirects.map')).toContain('"/vieux/chemin" "/fast/d%C3%A9roulement";\n');
});

/** The elements of one name, with their content. */
function elements(html: string, name: string): string[] {
  const found = html.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
  return found.map((element) => element.replace(/>\s+|\s+</g, (space) => space.trim()));
}

function hrefs(html: string): (string | undefined)[] {
  return [...html.matchAll(/<a (?:[^>]* )?href="([^"]+)"/g)].map((match) => match[1]);
}

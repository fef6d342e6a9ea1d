import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test, vi } from 'vitest';
import { PAGE } from '../hostile/hostile.ts';
import { HTML } from '../hostile/html.ts';
import { type Build, build, copyFixture } from './build.ts';

// In GitHub Actions the report would be annotations.
vi.stubEnv('GITHUB_ACTIONS', '');

/** What would run wherever it is put into HTML, an attribute, a script or JSON without care. */
const EVIL = `</script></title></style><script>evil()</script><img src=x onerror=evil()>" onload="evil()' \${evil()} {{evil}}`;
const QUOTED = JSON.stringify(EVIL);

/** A site whose texts are all of that kind: each may be written, and is only ever shown. */
const TEXTS: Readonly<Record<string, string>> = {
  'site.yml': [
    `title: ${QUOTED}`,
    'url: https://exemple.gouv.fr',
    `tagline: ${QUOTED}`,
    `brand: [${QUOTED}]`,
    'header:',
    '  links:',
    `    - label: ${QUOTED}`,
    '      link: /',
    'footer:',
    `  description: ${QUOTED}`,
    '  links:',
    `    - label: ${QUOTED}`,
    '      link: /',
    '',
  ].join('\n'),
  'sidebars/menu.yml': `title: ${QUOTED}\nitems:\n  - page: /\n    label: ${QUOTED}\n  - label: ${QUOTED}\n    folder: cours\n`,
  'pages/mal.md': [
    '---',
    'layout: with-sidebar',
    'sidebar: sidebar-menu.html',
    ...['title', 'subtitle', 'hero_title', 'description', 'label', 'owner', 'robots'].map((key) => `${key}: ${QUOTED}`),
    'last_reviewed_on: 2026-05-01',
    'review_in: 10 ans',
    'breadcrumbs:',
    `  - title: ${QUOTED}`,
    '    link: /?a="onload=evil()',
    '---',
    '',
    '## \\</script>\\<script>evil()',
    '',
    `\`${EVIL.replaceAll('`', '')}\``,
    '',
    '![" onerror="evil()](/x.png " onerror=evil()")',
    '',
  ].join('\n'),
};

let built: Build;

beforeAll(async () => {
  built = await build(await copyFixture('small', TEXTS));
});

test('texts that look like programs are published, and only shown', async () => {
  expect(built.output).toMatch(/\/x\.png/);
  const pages = built.files.filter((path) => path.endsWith('.html'));
  expect(pages).toContain('mal.html');
  for (const page of pages) expect(runsIn(await built.read(page)), page).toEqual([]);
});

test('no other file that a browser reads holds them as they are', async () => {
  for (const path of built.files.filter((name) => /\.(?:json|xml|txt|webmanifest|js)$/.test(name))) {
    expect(await built.read(path), path).not.toContain('<script>evil');
  }
});

test('of hostile pages nothing is published, and each is told', async () => {
  const files = Object.fromEntries(HTML.map(({ files }, index) => [`pages/h${index}.md`, String(files[PAGE])]));
  const { exitCode, files: published, output } = await build(await copyFixture('small', files));
  expect(exitCode).not.toBe(0);
  expect(published).toEqual([]);
  expect(output).not.toMatch(/\n\s+at /);
  expect(Object.keys(files).filter((path) => !output.includes(`${path}:`))).toEqual([]);
});

/** Handlers, and programs that the writer had a part in. */
function runsIn(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, children }) => {
    const handlers = Object.keys(properties).filter((name) => /^on/i.test(name));
    found.push(...handlers.map((name) => `<${tagName} ${name}>`));
    if (properties['src'] === 'x') found.push(`<${tagName} src=x>`);
    const isData = /json/.test(String(properties['type']));
    const text = children.map((child) => textOf(child)).join('');
    if (tagName === 'script' && !isData && text.includes('evil')) found.push(text);
    if (tagName === 'script' && isData) JSON.parse(text);
  });
  return found;
}

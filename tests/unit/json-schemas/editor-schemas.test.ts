import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../src/json-schemas/accept-yaml-scalars.ts';
import { editorSchemas } from '../../../src/json-schemas/editor-schemas.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const schemas = editorSchemas();

/** What a schema finds wrong. `format` asks for another package, and only site.yml's url has one. */
function faults(name: string, data: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  ajv.validate(schemas[name] ?? false, data);
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function frontMatter(path: string): unknown {
  return parse(/^---\n(.*?)^---$/ms.exec(readFileSync(path, 'utf8'))?.[1] ?? '');
}

const files = (...patterns: string[]) =>
  patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) => [path.replaceAll('\\', '/')]);

describe('what is published passes', () => {
  test.each(files('content/pages/**/*.{md,mdx}', 'tests/site/fixtures/small/pages/**/*.md'))('%s', (path) => {
    expect(faults('front-matter.json', frontMatter(`${root}${path}`))).toEqual([]);
  });

  test.each(files('content/sidebars/*.yml', 'tests/site/fixtures/small/sidebars/*.yml'))('%s', (path) => {
    expect(faults('sidebar.json', parse(readFileSync(`${root}${path}`, 'utf8')))).toEqual([]);
  });

  test.each(files('content/site.yml', 'tests/site/fixtures/small/site.yml'))('%s', (path) => {
    expect(faults('site.json', parse(readFileSync(`${root}${path}`, 'utf8')))).toEqual([]);
  });
});

describe('what is wrong fails', () => {
  const page = 'layout: page\ntitle: Titre\n';
  const menu = 'title: Menu\n';
  const site = 'title: Site\nurl: https://x.fr\n';
  test.each([
    ['front-matter.json', page, []],
    ['front-matter.json', 'layout: page\ntitle: 2023\norder: 2\ndraft: true\nlabel: 1.5\n', []],
    ['front-matter.json', `${page}titel: Titre\n`, [' additionalProperties']],
    ['front-matter.json', 'layout: sidebar\ntitle: Titre\n', ['/layout enum']],
    ['front-matter.json', 'layout: page\n', [' required']],
    ['front-matter.json', 'layout: page\ntitle:\n', ['/title type']],
    ['front-matter.json', 'layout: page\ntitle: [a, b]\n', ['/title type']],
    ['front-matter.json', `${page}order: 1.5\n`, ['/order type']],
    ['front-matter.json', `${page}order: deux\n`, ['/order pattern']],
    ['front-matter.json', `${page}draft: oui\n`, ['/draft enum']],
    ['front-matter.json', `${page}breadcrumbs:\n  - link: /\n`, ['/breadcrumbs/0 required']],
    ['front-matter.json', `${page}breadcrumbs:\n  - title: A\n    lien: /\n`, ['/breadcrumbs/0 additionalProperties']],
    ['sidebar.json', menu, [' required']],
    ['sidebar.json', `${menu}items: []\n`, ['/items minItems']],
    ['sidebar.json', `${menu}items:\n  - page: /a\n    lable: A\n`, ['/items/0 additionalProperties']],
    [
      'sidebar.json',
      `${menu}items:\n  - label: G\n    items:\n      - link: ftp://x\n`,
      ['/items/0/items/0/link pattern'],
    ],
    ['site.json', site, []],
    ['site.json', `${site}mdx: false\n`, []],
    ['site.json', `${site}fotter: {}\n`, [' additionalProperties']],
    ['site.json', `${site}header:\n  links:\n    - label: A\n`, ['/header/links/0 required']],
  ])('%s: %j', (name, yaml, expected) => {
    expect(faults(name, parse(yaml))).toEqual(expected);
  });
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test('is the one that is committed: else run « npm run schemas »', () => {
    expect(JSON.parse(readFileSync(`${root}.vscode/schemas/${name}`, 'utf8'))).toEqual(schema);
  });

  test('describes every key in French, and knows no other', () => {
    const objects = objectsIn(schema);
    expect(objects.length).toBeGreaterThan(0);
    for (const { additionalProperties, properties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const [key, value] of Object.entries(properties as Record<string, Json>)) {
        expect(value, key).toMatchObject({ description: expect.stringMatching(/\S/) });
      }
    }
  });
});

test('VS Code is told of each schema, where it stands', () => {
  const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as Record<string, object>;
  const wired = settings['yaml.schemas'] as Record<string, string>;
  expect(wired).toMatchObject({ './.vscode/schemas/site.json': 'content/site.yml' });
  expect(files(wired['./.vscode/schemas/sidebar.json'] ?? '')).toContainEqual(['content/sidebars/approche.yml']);
});

/** Every part of a schema that lists keys. */
function objectsIn(schema: Json): { [key: string]: Json }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(objectsIn);
  return !Array.isArray(schema) && schema['type'] === 'object' ? [schema, ...below] : below;
}

import { readFileSync, statSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { Nodes, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { terminal } from '../../src/checks/reporters/terminal.ts';
import { parseOptions } from '../../src/command-line/parse-options.ts';
import { checkOptions } from '../../src/commands/check-options.ts';
import { loadSite } from '../../src/content-folder/load-site.ts';
import { frontMatterSchema } from '../../src/front-matter/schema.ts';
import { KNOWN_DIRECTIVES } from '../../src/markdown/dsfr/directives/known-directives.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { PAGE_FLAGS } from '../../src/new-page/flags.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { schemaFaults } from '../../src/yaml/schema-faults.ts';
import { brokenTargets } from './local-targets.ts';
import { copyContent, fileOf, type SampleSite, sampleSite } from './sample-site.ts';
import { parse, readSections, type Sample } from './samples.ts';

const PATH = 'CONTRIBUTING.md';
const source = readFileSync(PATH, 'utf8');
const sections = readSections(source);
const samples = sections.flatMap((section) => section.samples);
const named = (list: readonly Sample[]) =>
  list.map((sample) => [`${sample.heading}, line ${sample.line}`, sample] as const);
const ofKind = (...kinds: string[]) => samples.filter(({ kind }) => kinds.includes(kind));

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite(samples);
});

describe('a sample', () => {
  const OTHER_KINDS = ['sh', 'text messages'];

  test('is of a kind that is checked', () => {
    const unchecked = samples.filter((sample) => !fileOf(sample) && !OTHER_KINDS.includes(sample.kind));
    expect(unchecked).toEqual([]);
  });

  test.each(named(samples.filter(fileOf)))('is right: %s', (_name, sample) => {
    expect(site.messagesOf(sample)).toEqual([]);
  });

  test.each(named(ofKind('markdown', 'markdown page', 'mdx')))('gives something: %s', (_name, sample) => {
    expect(site.htmlOf(sample)).not.toBe('');
  });

  test.each(commands())('is a command that exists: npm %s', (command) => {
    const [name = '', script = '', ...args] = command.split(' ');
    if (name === 'install') return;
    expect(name).toBe('run');
    expect(Object.keys(packageJson.scripts)).toContain(script);
    const given = args.filter((arg) => arg !== '--');
    if (script === 'check') expect(() => checkOptions(given, {})).not.toThrow();
    else if (script === 'new') expect(() => parseOptions(given, PAGE_FLAGS, 0)).not.toThrow();
    else expect(given).toEqual([]);
  });

  /** Front matter with a wrong sidebar, and a link that says nothing. */
  const FAULTY_PAGE =
    '---\nlayout: with-sidebar\nsidebar: sidebar-aproche.html\ntitle: Ma page\npermalink: /approche/ma-page\n---\n\n[cliquez ici](/approche/fast)\n';

  test('of messages is what the checker prints', async () => {
    const name = 'pages/approche/ma-page.md';
    const folder = await copyContent([[name, FAULTY_PAGE]]);
    const { messages } = await loadSite(folder);
    const about = messages.filter(({ file, ruleId }) => file?.endsWith(name) && ruleId !== 'unreachable-page');
    const printed = terminal.report(about, { root: folder, stream: new PassThrough() }).replaceAll(folder, 'content');
    expect(ofKind('text messages').map(({ text }) => text)).toEqual([printed.split('\n\n')[0]]);
  });
});

/** What each section's samples give, besides those of the components. */
const CLASSES = {
  'Les images': 'fr-content-media',
  'Les tableaux': 'fr-table',
  'Les citations': 'fr-quote',
  'Les notes de bas de page': 'footnotes',
  'Les encadrés': 'fr-callout',
};
const COMPONENT_CLASSES = {
  accordeon: 'fr-accordion',
  alerte: 'fr-alert',
  bouton: 'fr-btn',
  boutons: 'fr-btns-group',
  'mise-en-avant': 'fr-callout',
  telechargement: 'fr-link--download',
  video: 'video',
};

describe('a section', () => {
  test.each(Object.entries(CLASSES))('shows what it is about: %s', (heading, className) => {
    expectToGive(sections.find((section) => section.heading === heading)?.samples ?? [], className);
  });

  test.each(Object.entries(COMPONENT_CLASSES))('shows the component that it is about: %s', (name, className) => {
    const section = sections.find((candidate) => candidate.name === name);
    expectToGive(section?.samples ?? [], className);
  });

  function expectToGive(list: readonly Sample[], className: string): void {
    expect(list.filter(({ picture }) => picture)).not.toEqual([]);
    for (const sample of list.filter(({ kind }) => kind === 'markdown')) {
      expect(site.htmlOf(sample)).toMatch(new RegExp(`class="(?:[^"]* )?${className}[ "]`));
    }
  }

  test('stands for each component, and for no other', () => {
    const names = sections.flatMap(({ name }) => name ?? []);
    expect(names.sort()).toEqual(Object.keys(KNOWN_DIRECTIVES).sort());
    expect(Object.keys(COMPONENT_CLASSES).sort()).toEqual(names);
  });

  test.each(Object.entries(KNOWN_DIRECTIVES))(
    'names the attributes of %s, and their values',
    (name, { attributes }) => {
      const section = sections.find((candidate) => candidate.name === name);
      const written = `${section?.text} ${section?.samples.map(({ text }) => text).join(' ')}`;
      // A range needs only its ends.
      const values = Object.values(attributes).flatMap((attribute) => [
        attribute.values?.at(0),
        attribute.values?.at(-1),
      ]);
      // A button's look is told where there are several.
      const words = [...Object.keys(attributes), ...values].filter((word) => word !== undefined);
      const told =
        name === 'bouton' ? `${written} ${sections.find((other) => other.name === 'boutons')?.text}` : written;
      for (const word of words) expect(told).toContain(word);
    },
  );

  test('shows every kind of callout', async () => {
    const { messages } = await renderMarkdown('> [!INCONNU]', 'page.md');
    const kinds = [...(messages[0]?.reason.matchAll(/\[!([A-Z]+)\] \(/g) ?? [])].map(([, kind]) => kind);
    const callouts = sections.find(({ heading }) => heading === 'Les encadrés')?.samples[0]?.text ?? '';
    expect(kinds).not.toEqual([]);
    expect([...callouts.matchAll(/\[!([A-Z]+)\]/g)].map(([, kind]) => kind)).toEqual(kinds);
  });
});

describe('the table of front matter keys', () => {
  const rows = frontMatterRows();

  test('has those of the schema', () => {
    expect(rows.map(([key]) => key).sort()).toEqual(Object.keys(frontMatterSchema.shape).sort());
  });

  test('says which are needed', () => {
    const required = rows.filter(([, purpose]) => purpose.startsWith('obligatoire')).map(([key]) => key);
    expect(schemaFaults(frontMatterSchema, {}).map(({ path }) => path[0])).toEqual(required);
  });

  test.each(rows)('has an example that is right: %s', (key, _purpose, example) => {
    const { data, faults } = parseYaml(example);
    expect(faults).toEqual([]);
    expect(Object.keys(data as object)).toEqual([key]);
    expect(schemaFaults(frontMatterSchema, { layout: 'page', title: 'Le titre', ...(data as object) })).toEqual([]);
  });
});

describe('the document', () => {
  test('leads to files and headings that exist', async () => {
    expect(await brokenTargets(PATH)).toEqual([]);
  });

  test('has light pictures', () => {
    const sizes = samples.flatMap(({ picture }) => (picture ? [statSync(picture).size] : []));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(15_000);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(200_000);
  });

  test('stays short', () => {
    expect(source.split('\n').length).toBeLessThanOrEqual(408);
  });

  test('leads to each of its parts from its table of contents', async () => {
    const [contents = ''] = source.split('\n## ');
    const { headings } = await renderMarkdown(source, PATH);
    const parts = headings.filter(({ depth }) => depth === 2);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter(({ slug }) => !contents.includes(`(#${slug})`))).toEqual([]);
  });
});

function commands(): string[] {
  const lines = ofKind('sh').flatMap(({ text }) => text.split('\n'));
  return lines.map((line) => line.replace(/\s+#.*$/, '').replace(/^npm /, ''));
}

function frontMatterRows(): [key: string, purpose: string, example: string][] {
  const rows: [string, string, string][] = [];
  visit(parse(source), 'tableRow', (row: TableRow, index) => {
    const [key = '', purpose = '', example = ''] = row.children.map((cell: Nodes) => textOf(cell));
    if (index) rows.push([key, purpose, example]);
  });
  return rows;
}

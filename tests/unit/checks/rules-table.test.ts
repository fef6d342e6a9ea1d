import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/checks/rules-table.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { type Files, messagesOf, page } from './small-site.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const guide = readFileSync(join(src, 'checks/REGLES.md'), 'utf8');

/** The page that the guide's examples are written in. */
const EXAMPLE = 'pages/approche/exemple';

/** A piece of `REGLES.md`, marked after its language: ```` ```md faux ````, ```` ```yaml site.yml juste ````. */
interface Example {
  path: string;
  text: string;
  isFaulty: boolean;
}

/** A rule's part of `REGLES.md`: what stands below its heading. */
interface Section {
  title: string;
  text: string;
  examples: Example[];
}

const sections = readSections();
const sectionOf = (id: keyof typeof RULES) => sections.find(({ title }) => title === RULES[id].title);
const ids = Object.keys(RULES) as (keyof typeof RULES)[];

/** The site that the guide says its examples are of. */
const SITE: Files = {
  'site.yml': 'title: beta.gouv.fr\nurl: https://beta.gouv.fr',
  'sidebars/approche.yml': 'title: L’approche\nitems:\n  - label: Tout\n    folder: approche',
  'styles/side-panel.css': '',
  'public/images/phases.svg': '',
  'public/docs/guide.pdf': '',
  'pages/approche/index.md': page('[Accélération](/approche/acceleration), [guide](/approche/mdx)'),
  'pages/approche/investigation.md': page('## Le comité de lancement'),
  'pages/approche/acceleration.md': page('Texte.', 'redirect_from: /approche/phase-3'),
  'pages/approche/brouillon.md': page('Texte.', 'draft: true'),
  'pages/approche/mdx.mdx': page('Texte.'),
};

test('each rule is used', () => {
  const source = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('rules-table.ts'))
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n');
  expect(ids.filter((id) => !source.includes(`'${id}'`))).toEqual([]);
});

test('each section of the guide is a rule’s, in the order of the table', () => {
  expect(sections.map(({ title }) => title)).toEqual(ids.map((id) => RULES[id].title));
});

test('each anchor is that of the section on GitHub', async () => {
  const { headings } = await renderMarkdown(guide, 'REGLES.md');
  const slugs = new Map(headings.map(({ text, slug }) => [text.replaceAll('\u00a0', ' '), slug]));
  for (const id of ids) expect(slugs.get(RULES[id].title), id).toBe(RULES[id].anchor);
});

describe.each(ids)('%s', (id) => {
  const { text = '', examples = [] } = sectionOf(id) ?? {};
  const [faulty, right] = examples;

  test('is explained', () => {
    expect(text).toContain(`${id} · ${RULES[id].severity === 'error' ? 'erreur' : 'avertissement'}`);
    expect(text).toContain('Ce que cela veut dire.');
    expect(text).toContain('Comment corriger.');
    expect(examples.map(({ isFaulty }) => isFaulty)).toEqual([true, false]);
  });

  test('is told of the faulty example', async () => {
    const found = (await messagesOf(siteWith(faulty))).filter(({ ruleId }) => ruleId === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { fatal, url } of found) {
      expect(fatal).toBe(RULES[id].severity === 'error');
      expect(url).toBe(`src/checks/REGLES.md#${RULES[id].anchor}`);
    }
  });

  test('is not told of the right one, nor is any error', async () => {
    // Where the settings or a menu are what was mended, the page stays as it was; what was published stays anyway.
    const isBoth = right?.path.endsWith('.yml') || faulty?.path === 'permalinks.txt';
    const messages = await messagesOf(isBoth ? siteWith(faulty, right) : siteWith(right));
    expect(messages.filter(({ ruleId, fatal }) => fatal || ruleId === id).map(String)).toEqual([]);
  });
});

function siteWith(...examples: (Example | undefined)[]): Files {
  const written = examples.flatMap((example) => (example ? [[example.path, example.text] as const] : []));
  const isPage = written.some(([path]) => path.startsWith(EXAMPLE));
  return { ...SITE, ...(isPage ? {} : { [`${EXAMPLE}.md`]: page('Texte.') }), ...Object.fromEntries(written) };
}

function readSections(): Section[] {
  const found: Section[] = [];
  for (const node of unified().use(remarkParse).parse(guide).children) {
    if (node.type === 'heading' && node.depth === 3) found.push({ title: textOf(node), text: '', examples: [] });
    const section = found.at(-1);
    if (node.type === 'code') section?.examples.push(exampleOf(node.lang ?? '', node.meta ?? '', node.value));
    else if (section) section.text += `${textOf(node)}\n`;
  }
  return found;
}

function exampleOf(lang: string, meta: string, value: string): Example {
  const [mark = '', path = `${EXAMPLE}.${lang}`] = meta.split(' ').reverse();
  const isWhole = value.startsWith('---') || !path.endsWith(lang) || lang === 'yaml';
  return { path, text: isWhole ? `${value}\n` : page(value), isFaulty: mark === 'faux' };
}

import { readFileSync } from 'node:fs';
import type { Nodes, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/rules-table.ts';
import { frontMatterSchema } from '../../src/front-matter/schema.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { schemaFaults } from '../../src/yaml/schema-faults.ts';
import { REFUSED, TAKEN_OVER } from './jekyll-samples.ts';
import { brokenTargets } from './local-targets.ts';
import { parse } from './samples.ts';

const PATH = 'src/markdown/JEKYLL.md';
const [takenOver = [], refused = []] = tables(readFileSync(PATH, 'utf8'));

/** The rule that each refused row names. */
const ruleOf = new Map(refused.map(([written = '', rule = '']) => [written, rule]));

describe('what is taken over from Jekyll', () => {
  test('has samples for each row, and for no other', () => {
    expect(takenOver.map(([written]) => written)).toEqual(Object.keys(TAKEN_OVER));
  });

  test.each(pairs(TAKEN_OVER))('works, and gives no message (%s): %j', async (_row, markdown, html) => {
    const rendered = await render(markdown);
    expect(rendered.rules).toEqual([]);
    expect(rendered.html).toContain(html);
  });
});

describe('what is refused', () => {
  test('has samples for each row, and for no other', () => {
    expect(refused.map(([written]) => written)).toEqual(Object.keys(REFUSED));
  });

  test('names rules that exist', () => {
    expect([...ruleOf.values()].filter((rule) => !(rule in RULES))).toEqual([]);
  });

  test.each(pairs(REFUSED))('gets a message of the rule that its row names (%s): %j', async (row, markdown) => {
    expect((await render(markdown)).rules[0]).toBe(ruleOf.get(row));
  });

  test.each(pairs(REFUSED))(
    'is right once it is written as the row says (%s): %j → %j',
    async (_row, _markdown, instead) => {
      expect((await render(instead)).rules).toEqual([]);
    },
  );
});

describe('the page', () => {
  test.each(['`%s`', '```\n%s\n```', 'Un texte\n\n    %s', '<!-- %s -->'])(
    'is right that all is left alone in code and comments: %j',
    async (place) => {
      for (const written of ['{% include a.html %}', '{{ page.title }}', '{: .c}', '{::comment}', '$$a$$']) {
        expect((await render(place.replace('%s', () => written))).rules).toEqual([]);
      }
    },
  );

  test('is right that braces are a fault in .mdx pages', async () => {
    for (const written of ['Un texte\n{: .c}', '## Titre {#i}', '{{ page.title }}']) {
      const { messages } = await renderMarkdown(written, 'content/pages/page.mdx');
      expect(messages.map(({ fatal }) => fatal)).toEqual([true]);
    }
  });

  test('tells what becomes of an unpublished page', () => {
    const page = { layout: 'page', title: 'Le titre' };
    expect(schemaFaults(frontMatterSchema, { ...page, published: 'false' })).toHaveLength(1);
    expect(schemaFaults(frontMatterSchema, { ...page, draft: 'true' })).toEqual([]);
  });

  test('leads to files and headings that exist', async () => {
    expect(await brokenTargets(PATH)).toEqual([]);
  });
});

async function render(markdown: string): Promise<{ html: string; rules: (string | undefined)[] }> {
  const { html, messages } = await renderMarkdown(markdown, 'content/pages/page.md');
  // On one line: where line breaks stand says nothing here.
  return { html: html.replace(/\s*\n\s*/g, ''), rules: messages.map(({ ruleId }) => ruleId) };
}

function pairs(samples: Readonly<Record<string, [string, string][]>>): [row: string, first: string, second: string][] {
  return Object.entries(samples).flatMap(([row, list]) =>
    list.map((pair) => [row, ...pair] as [string, string, string]),
  );
}

/** The tables of a document, each as rows of plain text, without its header. */
function tables(source: string): string[][][] {
  const found: string[][][] = [];
  visit(parse(source), 'table', ({ children: [, ...rows] }) => {
    found.push(rows.map((row: TableRow) => row.children.map((cell: Nodes) => textOf(cell))));
  });
  return found;
}

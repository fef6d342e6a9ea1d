import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';

/** Any HTML has the page's parsed once more, at the end. */
const HTML = '<!-- fin -->';

const FOLDER = join(import.meta.dirname, '../../conformance/pages');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8').replace(/^---\n.*?\n---\n/s, '')] as [string, string])
  .filter(([, body]) => !body.includes('<'));

test('there are pages without HTML', () => {
  expect(pages.length).toBeGreaterThan(5);
});

const SAMPLES: [name: string, body: string][] = [
  ...pages,
  ['a link in a label', '::bouton[Lire [ceci](/a)]{href="/b"}\n'],
  ['a note in a link', '[Lire[^1]](/a)\n\n[^1]: Une note.\n'],
  ['a picture in a link', '[![Une carte](/carte.png "Légende")](/a)\n'],
  ['a table after text, in a list', '- a\n\n  | b | c |\n  |---|---|\n  | d | e |\n'],
  ['components in each other', '::::accordeon[Un **titre**]\n:::alerte[Titre]\n- a\n:::\n::::\n'],
];

test.each(SAMPLES)('%s is written the same, with HTML below it or without', async (name, body) => {
  const [alone, above] = [await renderMarkdown(body, name), await renderMarkdown(`${body}\n\n${HTML}\n`, name)];
  expect(above.html.replace(`\n${HTML}`, '')).toBe(alone.html);
  expect(above.headings).toEqual(alone.headings);
});

import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { beforeAll, expect, test } from 'vitest';
import { type Build, build } from './build.ts';
import { everyPage } from './every-page.ts';
import { type NuMessage, nuMessages } from './nu.ts';

const RULES = {
  // The same server answers for a page and for its own files: whoever can change these can change the page.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Footnotes keep the ids that kramdown gave them (`fn:1`): the web links to them.
  'valid-id': ['error', { relaxed: true }],
  // RGAA 1.9.1 has a figure say that it is one. Nu looks for the others.
  'no-redundant-role': 'off',
  // A long title is valid: where it is cut, if it is, is for search engines to choose.
  'long-title': 'off',
} as const;

/** What Nu says, and why it is left so. */
const LEFT: readonly { message: RegExp; reason: string }[] = [
  {
    message:
      /^The “figure” role is unnecessary|^A “figure” element with a “figcaption” descendant must not have a “role”/,
    reason:
      'RGAA 1.9.1 asks for it: role="figure" (or "group", which axe refuses), and an aria-label that is the caption.',
  },
  {
    message: /^Article lacks heading/,
    reason: 'A warning. Its heading is the page’s h1, which stands above it.',
  },
];

let site: Build;
let pages: string[];

beforeAll(async () => {
  site = await build(await everyPage());
  expect(site.exitCode, site.output).toBe(0);
  pages = site.files.filter((path) => path.endsWith('.html'));
}, 120_000);

test('redirects, the error page and every component are among the pages', async () => {
  expect(pages).toEqual(expect.arrayContaining(['404.html', 'index.html', 'exigeant/ancien-tableau.html']));
  const html = (await Promise.all(pages.map(site.read))).join('');
  for (const name of ['accordion', 'alert', 'callout', 'highlight', 'quote', 'table', 'content-media', 'search-bar']) {
    expect(html.includes(`fr-${name}`), name).toBe(true);
  }
});

test('RGAA 8.2: html-validate finds nothing in any page', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: structuredClone(RULES) as never,
    }),
  );
  const reports = await Promise.all(pages.map((path) => validator.validateFile(join(site.outDir, path))));
  const found = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
    ),
  );
  expect(found).toEqual([]);
});

test('RGAA 8.2: Nu finds nothing in any page', () => {
  const messages = nuMessages(site.outDir);
  const found = messages.filter((said) => !LEFT.some(({ message }) => message.test(said.message)));
  expect(found.map(line)).toEqual([]);
  // What is said no more is left no more.
  expect(LEFT.filter(({ message }) => !messages.some((said) => message.test(said.message)))).toEqual([]);
});

function line({ url, lastLine, message, extract }: NuMessage): string {
  return `${url}:${lastLine} ${message} ${extract ?? ''}`;
}

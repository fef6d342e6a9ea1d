import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { comparable } from './comparable.ts';
import knownDifferences from './known-differences.json' with { type: 'json' };
import { pageFacts } from './page-facts.ts';
import { readCorpus } from './read-corpus.ts';

const ownPages = fileURLToPath(new URL('.', import.meta.url));
/** `CORPUS_DIR=folder` also compares the pages of another folder. */
const folders = [ownPages, process.env['CORPUS_DIR']].filter((folder) => folder !== undefined);

describe.each(folders)('Jekyll’s pages come out the same: %s', (folder) => {
  test.each(readCorpus(folder))('$name', async ({ name, body, output, expected }) => {
    expect(expected, `there is no expected file for ${output}`).toBeDefined();
    const { html, messages } = await renderMarkdown(body, name);
    const { nesting, ...facts } = pageFacts(html);
    const actual = comparable({ output, ...facts, ...(expected?.nesting && { nesting }) });
    const faults = messages.filter(({ fatal }) => fatal).map(({ line, reason }) => `${line}: ${reason}`);
    expect({ ...actual, faults }).toEqual({ ...(expected && comparable(expected)), faults: [] });
  });
});

/** What Jekyll publishes otherwise, why it stays so, and whether it is a fault here. */
describe('known differences from Jekyll are still there', () => {
  test.each(knownDifferences)('$name', async ({ markdown, jekyll, isRefused }) => {
    const { html, messages } = await renderMarkdown(markdown, 'page.md');
    expect(pageFacts(html)).not.toEqual(pageFacts(jekyll));
    expect(messages.some(({ fatal }) => fatal)).toBe(isRefused);
  });
});

import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const MARKDOWN = 'a[^1] b[^note-2] c[^1]\n\n[^1]: d\n[^note-2]: e';

test('notes have the anchors that Jekyll gives them', async () => {
  const { html } = await renderMarkdown(MARKDOWN, 'page.md');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);
  expect(ids).toEqual(['fnref:1', 'fnref:note-2', 'fnref:1:1', 'fn:1', 'fn:note-2']);
  expect(targets).toEqual(['fn:1', 'fn:note-2', 'fn:1', 'fnref:1', 'fnref:1:1', 'fnref:note-2']);
});

test('their label is no heading', async () => {
  const { html, headings } = await renderMarkdown(MARKDOWN, 'page.md');
  expect(headings).toEqual([]);
  expect(html).toContain('role="doc-endnotes" aria-label="Notes de bas de page"');
  expect(html).not.toContain('footnote-label');
});

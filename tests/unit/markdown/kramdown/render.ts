import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

export interface Rendered {
  /** On one line: kramdown and remark put line breaks in other places. */
  html: string;
  /** `line rule` of each message. */
  places: string[];
  /** What the messages say. */
  reasons: string[];
}

export async function render(markdown: string): Promise<Rendered> {
  const { html, messages } = await renderMarkdown(markdown, '/pages/page.md');
  return {
    html: html.replace(/\s*\n\s*/g, ''),
    places: messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
    reasons: messages.map(({ reason }) => reason),
  };
}

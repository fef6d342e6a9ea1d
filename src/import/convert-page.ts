import { convertFrontMatter, type FrontMatterContext } from './convert-front-matter.ts';
import { convertLiquid } from './convert-liquid.ts';
import type { Converted } from './converted.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import type { LiquidSite } from './liquid-engine.ts';
import { targetOf } from './published-at.ts';

/** A page in the Markdown and front matter of this generator. */
export async function convertPage(
  document: JekyllDocument,
  liquid: LiquidSite,
  context: FrontMatterContext,
): Promise<Converted> {
  const head = convertFrontMatter(document, context);
  const { body, notes } = await convertLiquid(document, liquid);
  const lines = ['---', ...(head.text === '' ? [] : [head.text]), '---', ''].join('\n');
  const text = (document.frontMatter.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines) + body;
  const isHtml = document.path.endsWith('.html');
  const told: Note = {
    kind: 'by-hand',
    path: document.path,
    line: document.bodyLine,
    text: 'Page en HTML devenue du Markdown : relisez-la.',
  };
  return {
    files: [{ target: `pages/${targetOf(document)}`, source: document.path, text }],
    notes: [...head.notes, ...notes, ...(isHtml ? [told] : [])],
  };
}

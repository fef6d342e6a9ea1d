import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { dialect } from '../../../../src/markdown/dialect/dialect.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(dialect)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** What the parser alone makes of Markdown: HTML on one line. */
export function dialectHtml(markdown: string): string {
  return onOneLine(String(processor.processSync(markdown)));
}

export function onOneLine(html: string): string {
  return html
    .replace(/>\n[ \t\n]*</g, '><')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

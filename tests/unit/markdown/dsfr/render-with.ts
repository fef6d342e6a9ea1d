import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { rawHtml } from '../../../../src/markdown/raw-html.ts';

interface Plugins {
  remarkPlugins?: PluggableList;
  rehypePlugins?: PluggableList;
}

/** Renders Markdown through GFM, raw HTML and the plugins of one test, without the rest of the list. */
export function renderWith({ remarkPlugins = [], rehypePlugins = [] }: Plugins) {
  const processor = unified()
    .use(remarkParse)
    .use([remarkGfm, ...remarkPlugins])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use([rawHtml, ...rehypePlugins, rehypeRaw])
    .use(rehypeStringify, { allowDangerousHtml: true });
  return async (markdown: string): Promise<{ html: string; messages: VFileMessage[] }> => {
    const file = await processor.process(markdown);
    return { html: String(file), messages: file.messages };
  };
}

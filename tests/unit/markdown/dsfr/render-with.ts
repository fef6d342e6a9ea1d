import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import type { VFileMessage } from 'vfile-message';
import { collectMessages } from '../../../../src/markdown/collect-messages.ts';
import { rawHtml } from '../../../../src/markdown/raw-html.ts';

type Options = NonNullable<Parameters<typeof unified>[0]>;
type Plugins = Pick<Options, 'remarkPlugins' | 'rehypePlugins'>;

/** Renders Markdown through GFM, raw HTML and the plugins of one test, without the rest of the list. */
export function renderWith({ remarkPlugins = [], rehypePlugins = [] }: Plugins) {
  const renderer = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, ...remarkPlugins],
    rehypePlugins: [rawHtml, ...rehypePlugins, collectMessages],
  }).createRenderer({ syntaxHighlight: false });
  return async (markdown: string): Promise<{ html: string; messages: VFileMessage[] }> => {
    const { code, metadata } = await (await renderer).render(markdown);
    return { html: code, messages: metadata.frontmatter['messages'] ?? [] };
  };
}

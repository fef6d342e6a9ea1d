import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { collectMessages } from './collect-messages.ts';
import { rawHtml } from './raw-html.ts';

/** Every plugin that a page's Markdown goes through, in order. */
export const markdownProcessor = unified({
  // remark-gfm is listed here, in its own place, rather than left to the default.
  gfm: false,
  remarkPlugins: [remarkGfm],
  rehypePlugins: [
    // Before raw HTML is parsed: Jekyll gives no id to the headings in it.
    rehypeSlug,
    rawHtml,
    collectMessages,
  ],
  remarkRehype: {
    footnoteLabel: 'Notes de bas de page',
    footnoteLabelProperties: { className: ['fr-sr-only'] },
    footnoteBackLabel: (index: number) => `Retour au texte, note ${index + 1}`,
  },
});

import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { blockQuote } from './block-quote.ts';
import { characterEscape } from './character-escape.ts';
import { emphasis } from './emphasis.ts';
import { hardBreak } from './hard-break.ts';
import { atxHeading, setextHeading } from './headings.ts';
import { htmlBlock } from './html-block.ts';
import { linkTarget } from './link-target.ts';
import { list } from './list.ts';
import { rawHtmlSpan } from './raw-html-span.ts';
import { thematicBreak } from './thematic-break.ts';

/**
 * Reads Markdown as Jekyll does: CommonMark with GFM, except for the constructs listed here, which follow kramdown.
 * Six years of pages rely on them. No `.mdx` page was ever Jekyll's: nothing changes for those.
 *
 * Goes after remark-gfm in the list.
 */
export function dialect(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  if (data.micromarkExtensions.some(isMdx)) return;
  data.micromarkExtensions = [...data.micromarkExtensions.map(withoutBareLinkSyntax), syntax];
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map(withoutBareLinks) ?? [];
}

const syntax: Extension = {
  document: { ...at('*+-0123456789', list), ...at('>', blockQuote) },
  flow: {
    ...at('<', htmlBlock),
    ...at('#', atxHeading),
    ...at('=', setextHeading),
    ...at('-', setextHeading, thematicBreak),
    ...at('*_', thematicBreak),
  },
  text: {
    ...at('*_', emphasis),
    ...at('<', rawHtmlSpan),
    ...at(']', linkTarget),
    ...at('\\', hardBreak, characterEscape),
  },
  string: at('\\', characterEscape),
  insideSpan: { null: [emphasis] },
  disable: {
    null: [
      ...['list', 'blockQuote', 'htmlFlow', 'headingAtx', 'setextUnderline', 'thematicBreak'],
      ...['attention', 'characterEscape'],
    ],
  },
};

function at(characters: string, ...constructs: Construct[]): ConstructRecord {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), constructs]));
}

/** MDX switches HTML off: its tags are JSX. */
function isMdx({ disable }: Extension): boolean {
  return disable?.null?.includes('htmlText') ?? false;
}

/** What GFM would make links of; in Jekyll's pages an address is a link where it is written as one. */
const BARE_LINKS = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

/** Taken out rather than switched off: text is cut into words where one of them may start, at every word. */
function withoutBareLinkSyntax({ text = {}, ...others }: Extension): Extension {
  const kept = Object.entries(text).map(([code, constructs = []]) => {
    return [code, [constructs].flat().filter(({ name = '' }) => !BARE_LINKS.includes(name))];
  });
  return { ...others, text: Object.fromEntries(kept.filter(([, constructs]) => constructs?.length)) };
}

/** GFM also looks for addresses in the text once it is parsed. */
function withoutBareLinks<E extends FromMarkdownExtension | FromMarkdownExtension[]>(extension: E): E {
  return Array.isArray(extension)
    ? (extension.filter((one) => !(one.enter && 'literalAutolink' in one.enter)) as E)
    : extension;
}

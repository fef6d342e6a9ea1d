import type { Nodes, Parents, Root, Text } from 'mdast';
// They tell the types of what plugins keep in the processor, and in nodes.
import type {} from 'remark-parse';
import type {} from 'remark-rehype';
import type { Processor, Transformer } from 'unified';
import { doubleAngle } from './double-angle.ts';
import { literalCharacters, literalEdges } from './literal-characters.ts';
import { setSymbols } from './set-symbols.ts';
import { VERBATIM } from './verbatim-elements.ts';

/** Markup whose text goes on with what follows it; any other node's text ends with the node. */
const INLINE = new Set(['emphasis', 'strong', 'link', 'linkReference']);

/** How many characters `setSymbols` may look at after a stretch of text. */
const GLIMPSE = 4;

/**
 * Sets quotes, apostrophes, dashes and dots in the Markdown of a page, to the same characters as
 * kramdown. Left alone: code, raw HTML, escapes, character references, and addresses that are their
 * own link text.
 *
 * remark-smartypants opens and closes other quotes than kramdown, changes escaped ones, and takes more
 * time than parsing the page does.
 */
export function kramdownSymbols(this: Processor): Transformer<Root, Root> {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(doubleAngle);
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(literalCharacters);
  return (tree, file) => setChildren(tree, String(file), 0);
}

function setChildren(parent: Parents, source: string, blockEnd: number): void {
  const end = INLINE.has(parent.type) ? blockEnd : endOf(parent.children.at(-1));
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'text') setText(child, parent.children[index - 1], source, end);
    else if ('children' in child && !isVerbatim(child, source)) setChildren(child, source, end);
  }
}

/** Markup and literal characters part a text: a quote after them has nothing before it. After a line break, it has that. */
function setText(text: Text, previous: Nodes | undefined, source: string, blockEnd: number): void {
  const edges = [...literalEdges(text), { index: text.value.length, offset: endOf(text) }];
  const lead = previous?.type === 'break' ? '\n' : '';
  let start = 0;
  let set = '';
  for (const [place, { index, offset }] of edges.entries()) {
    const stretch = (start === 0 ? lead : '') + text.value.slice(start, index);
    // Spaces at the end of a line are not part of any text.
    const after = source.slice(offset, Math.min(offset + GLIMPSE, blockEnd)).replace(/^[ \t]+/, '');
    set += place % 2 ? stretch : setSymbols(stretch, after);
    start = index;
  }
  text.value = set.slice(lead.length);
}

/** Code, or a link that is an address alone: `https://…`, `<https://…>`. */
function isVerbatim({ type, position, data }: Parents, source: string): boolean {
  const isAddress = type === 'link' && source[position?.start.offset ?? -1] !== '[';
  return isAddress || VERBATIM.has(data?.hName ?? '');
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0;
}

/** A piece of Liquid that stands by itself: an output, a tag, or a block from its first tag to its last. */
export interface LiquidChunk {
  start: number;
  end: number;
  source: string;
  /** The name of the tag, or nothing for an output. */
  tag: string | undefined;
}

const TAG = /\{%-?\s*(\w+)[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g;
const BLOCKS = ['if', 'unless', 'case', 'for', 'tablerow', 'capture'];
/** What is in there is no Liquid. */
const VERBATIM = ['raw', 'comment', 'highlight'];

/** The outermost pieces of Liquid of a text. One that is never closed is left in the text. */
export function liquidChunks(source: string): LiquidChunk[] {
  const chunks: LiquidChunk[] = [];
  for (let match = next(source, 0); match; match = next(source, chunks.at(-1)?.end ?? source.length)) {
    const end = endOf(source, match);
    chunks.push({ start: match.index, end, source: source.slice(match.index, end), tag: match[1] });
  }
  return chunks;
}

function next(source: string, from: number): RegExpExecArray | null {
  TAG.lastIndex = from;
  return TAG.exec(source);
}

function endOf(source: string, opening: RegExpExecArray): number {
  const [text, tag = ''] = opening;
  const after = opening.index + text.length;
  if (VERBATIM.includes(tag)) {
    const closing = new RegExp(`\\{%-?\\s*end${tag}\\s*-?%\\}`, 'g');
    closing.lastIndex = after;
    return closing.exec(source) ? closing.lastIndex : after;
  }
  return BLOCKS.includes(tag) ? endOfBlock(source, after) : after;
}

function endOfBlock(source: string, after: number): number {
  let depth = 1;
  for (let inner = next(source, after); inner; inner = next(source, inner.index + inner[0].length)) {
    const name = inner[1] ?? '';
    if (BLOCKS.includes(name)) depth += 1;
    if (/^end/.test(name) && BLOCKS.includes(name.slice(3))) depth -= 1;
    if (depth === 0) return inner.index + inner[0].length;
  }
  return after;
}

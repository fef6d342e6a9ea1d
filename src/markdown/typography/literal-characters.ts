import type { Text } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

interface Edge {
  /** Its place in the text. */
  index: number;
  /** Its place in the file. */
  offset: number;
}

declare module 'mdast' {
  interface TextData {
    literal?: {
      /** Where the text started in the file when its edges were noted. */
      start: number;
      /** Where each literal stretch starts and ends, in turn. */
      edges: Edge[];
    };
  }
}

/**
 * Notes which characters of a text were written as escapes (`\"`) or character references
 * (`&quot;`): the tree forgets, and they are to stay as they are.
 */
export const literalCharacters: Extension = {
  exit: {
    characterEscape(token) {
      const text = currentText(this);
      note(text, { index: text.value.length - 1, offset: token.start.offset });
      note(text, { index: text.value.length, offset: token.end.offset });
    },
    // Twice for each reference: at its ampersand and at its semicolon.
    characterReferenceMarker(token) {
      const text = currentText(this);
      note(text, { index: text.value.length, offset: markerEdge(token, text) });
    },
  },
};

/** The edges of the literal stretches of a text, starts at even places and ends at odd ones. */
export function literalEdges({ data, position }: Text): Edge[] {
  if (!data?.literal) return [];
  // remark-gfm takes the space after a task's check box off the text.
  const taken = (position?.start.offset ?? 0) - data.literal.start;
  return data.literal.edges.map(({ index, offset }) => ({ index: index - taken, offset }));
}

function currentText({ stack }: CompileContext): Text {
  const node = stack.at(-1);
  return (node && 'children' in node ? node.children.at(-1) : node) as Text;
}

function markerEdge(token: Token, { data }: Text): number {
  const opens = (data?.literal?.edges.length ?? 0) % 2 === 0;
  return opens ? token.start.offset : token.end.offset;
}

function note(text: Text, edge: Edge): void {
  text.data ??= {};
  text.data.literal ??= { start: text.position?.start.offset ?? 0, edges: [] };
  text.data.literal.edges.push(edge);
}

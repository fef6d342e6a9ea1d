import type { Parser } from 'htmlparser2';
import type { Reader } from '../published-pages/read-together.ts';

/** What reads the markup of a page, and the pieces of it that it has found, each once. */
export interface MarkupReader {
  reader: Reader;
  pieces: ReadonlySet<string>;
}

/** Finds what stylesheets may be about: the tags of a page, and its inline scripts and styles. Its text is left out. */
export function markupReader(html: string): MarkupReader {
  const pieces = new Set<string>();
  let parser: Parser | undefined;
  /** Where the element starts whose text counts. */
  let inline: number | undefined;
  const reader: Reader = {
    onparserinit(started) {
      parser = started;
    },
    onopentag(name, _, isImplied) {
      if (!parser || isImplied) return;
      pieces.add(html.slice(parser.startIndex, parser.endIndex + 1));
      if (name === 'script' || name === 'style') inline = parser.startIndex;
    },
    onclosetag() {
      if (parser && inline !== undefined) pieces.add(html.slice(inline, parser.endIndex + 1));
      inline = undefined;
    },
  };
  return { reader, pieces };
}

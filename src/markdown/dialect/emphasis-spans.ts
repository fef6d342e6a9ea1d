/** One `*` or `_` of a text. */
export interface EmphasisMark {
  character: '*' | '_';
  offset: number;
  /** The characters on both sides, empty at the start and at the end of the text. */
  previous: string;
  next: string;
}

/** A no-break space is none: `**Note&nbsp;**`, with the character itself, is strong. */
const SPACE = /[ \t\r\n\f\v]/;

export type EmphasisType = 'emphasis' | 'strong';

/** From one mark to another, counted in marks. */
export interface EmphasisSpan {
  type: EmphasisType;
  opening: number;
  closing: number;
}

/** What is being looked for: the closing marks of what was opened. */
interface Search {
  type: EmphasisType;
  character: EmphasisMark['character'];
  /** The offset at which the text starts. */
  textStart: number;
}

/**
 * Finds what is emphasised, as kramdown does: from left to right, nothing within its own kind, whatever punctuation
 * is around. So `**Note :**texte` is strong, which it is not in CommonMark.
 *
 * @see https://kramdown.gettalong.org/syntax.html#emphasis
 */
export function emphasisSpans(marks: readonly EmphasisMark[]): EmphasisSpan[] {
  return new SpanFinder(marks).find(0, []).spans;
}

class SpanFinder {
  readonly #marks: readonly EmphasisMark[];
  /** What has been tried in vain: without it, many open marks take very long. */
  readonly #failures = new Set<string>();

  readonly #lastEnds = new Map<string, number>();

  constructor(marks: readonly EmphasisMark[]) {
    this.#marks = marks;
  }

  /** Goes through the marks up to those searched for (at `end`), or to the last. */
  find(start: number, open: readonly Search[]): { spans: EmphasisSpan[]; end: number | undefined } {
    const spans: EmphasisSpan[] = [];
    const search = open.at(-1);
    let index = start;
    while (index < this.#marks.length) {
      if (search && this.#closes(index, search)) return { spans, end: index };
      const found = this.#spansFrom(index, open);
      spans.push(...(found ?? []));
      const outermost = found?.[0];
      index = outermost ? outermost.closing + sizeOf(outermost.type) : index + this.#runSize(index);
    }
    return { spans, end: undefined };
  }

  /** The span that starts at a mark, then those within it; nothing when the mark is text. */
  #spansFrom(index: number, open: readonly Search[]): EmphasisSpan[] | undefined {
    const type = this.#runSize(index) === 2 ? 'strong' : 'emphasis';
    if (!this.#opens(index, type, open)) return undefined;
    const found = this.#tryFrom(index, type, open);
    if (found || type === 'emphasis' || open.at(-1)?.type === 'emphasis') return found;
    return this.#tryFrom(index, 'emphasis', open);
  }

  #tryFrom(opening: number, type: EmphasisType, open: readonly Search[]): EmphasisSpan[] | undefined {
    const last = this.#marks[opening + sizeOf(type) - 1];
    const attempt = [opening, type, ...open.map((search) => search.type)].join();
    if (!last || this.#failures.has(attempt) || opening >= this.#lastEnd(type, last.character)) return undefined;
    const search: Search = { type, character: last.character, textStart: last.offset + 1 };
    const { spans, end } = this.find(opening + sizeOf(type), [...open, search]);
    if (end !== undefined) return [{ type, opening, closing: end }, ...spans];
    this.#failures.add(attempt);
    return undefined;
  }

  /** The last mark that may close such a span. Most marks that are text have none after them. */
  #lastEnd(type: EmphasisType, character: EmphasisMark['character']): number {
    const known = this.#lastEnds.get(type + character);
    if (known !== undefined) return known;
    const search = { type, character, textStart: -1 };
    const last = this.#marks.findLastIndex((_, index) => this.#closes(index, search));
    this.#lastEnds.set(type + character, last);
    return last;
  }

  #opens(index: number, type: EmphasisType, open: readonly Search[]): boolean {
    const [first, last] = this.#ends(index, type);
    if (!first || !last || SPACE.test(last.next)) return false;
    if (first.character === '_' && /[\p{L}-]/u.test(first.previous)) return false;
    return open.every((search) => search.type !== type);
  }

  #closes(index: number, { type, character, textStart }: Search): boolean {
    const [first, last] = this.#ends(index, type);
    if (first?.character !== character || !last || last.offset !== first.offset + sizeOf(type) - 1) return false;
    if (last.character !== character || SPACE.test(first.previous) || first.offset === textStart) return false;
    if (character === '_' && /[\p{L}\p{N}]/u.test(last.next)) return false;
    return type === 'strong' || !this.#isExactlyTwo(index);
  }

  /** The one or two marks that start or end a span. */
  #ends(index: number, type: EmphasisType): [EmphasisMark | undefined, EmphasisMark | undefined] {
    return [this.#marks[index], this.#marks[index + sizeOf(type) - 1]];
  }

  /** Two marks in a row, not three: those of something strong, not the end of an emphasis. */
  #isExactlyTwo(index: number): boolean {
    return this.#runSize(index) === 2 && !this.#isRepeated(index + 1);
  }

  #runSize(index: number): 1 | 2 {
    return this.#isRepeated(index) ? 2 : 1;
  }

  /** Whether the same mark comes right after. */
  #isRepeated(index: number): boolean {
    const [mark, next] = [this.#marks[index], this.#marks[index + 1]];
    return mark?.character === next?.character && mark?.offset === (next?.offset ?? 0) - 1;
  }
}

function sizeOf(type: EmphasisType): 1 | 2 {
  return type === 'strong' ? 2 : 1;
}

import { holdsCode, isVoid } from './html-names.ts';

/** A tag of a piece of HTML, or a comment (without a name), from one offset to another. */
export interface HtmlTag {
  name: string;
  start: number;
  end: number;
  kind: 'opening' | 'closing' | 'empty' | 'stray' | 'comment';
  /** Written `<name />`. */
  isSelfClosed: boolean;
  /** Of an element that never holds anything, such as `<br>`. */
  isVoid: boolean;
  /** The innermost element that was open before the tag. */
  inside: string | undefined;
}

const NAME = String.raw`[\p{L}_][-\p{L}\p{N}._]*`;
const VALUE = String.raw`(?:"[^"]*"|'[^']*'|[^\s"'=<>\x60]+)`;
const ATTRIBUTES = String.raw`(?:\s+[^\s"'<>/=]+(?:\s*=\s*${VALUE})?)*`;
const OPENING = new RegExp(String.raw`^<(${NAME})${ATTRIBUTES}\s*(/?)>$`, 'u');
const CLOSING = new RegExp(String.raw`^</(${NAME})\s*>$`, 'u');
/** A tag that ends within the quotes of an attribute. */
const IN_QUOTES = new RegExp(String.raw`^<${NAME}${ATTRIBUTES}\s+[^\s"'<>/=]+\s*=\s*(?:"[^"]*|'[^']*)$`, 'u');

/**
 * Reads HTML character by character, as the Markdown parser does, and knows which elements are open.
 * Which closing tag closes what follows kramdown: one that does not match the innermost open element is stray.
 *
 * An HTML parser would not do: it repairs such HTML in silence, and wants all of it at once.
 */
export class HtmlBalance {
  readonly tags: HtmlTag[] = [];
  /** The elements still open, outermost first. */
  readonly open: HtmlTag[] = [];
  #source = '';
  /** Where what may become a tag or a comment starts. */
  #candidate: number | undefined;

  feed(character: string): void {
    if (character === '<' && !this.#isInComment() && !this.#isInQuotes()) this.#candidate = this.#source.length;
    this.#source += character;
    if (character === '>' && this.#candidate !== undefined) this.#end(this.#candidate);
  }

  /** Whether there was something, and nothing is left open. */
  get isComplete(): boolean {
    return this.tags.length > 0 && this.open.length === 0 && this.#candidate === undefined;
  }

  /** Whether a tag or a comment has begun, and may still end. */
  get isInTag(): boolean {
    return this.#candidate !== undefined;
  }

  #isInComment(): boolean {
    const isInCode = holdsCode(this.open.at(-1)?.name ?? '');
    return !isInCode && this.#source.startsWith('<!--', this.#candidate ?? this.#source.length);
  }

  #isInQuotes(): boolean {
    return this.#candidate !== undefined && IN_QUOTES.test(this.#source.slice(this.#candidate));
  }

  #end(start: number): void {
    const candidate = this.#source.slice(start);
    if (this.#isInComment()) {
      if (!/^<!--[\s\S]*-->$/.test(candidate)) return;
      const place = { start, end: this.#source.length, inside: this.open.at(-1)?.name };
      this.tags.push({ ...place, name: '', kind: 'comment', isSelfClosed: false, isVoid: false });
    } else if (this.#isInQuotes()) {
      return;
    } else {
      this.#addTag(candidate, start);
    }
    this.#candidate = undefined;
  }

  #addTag(candidate: string, start: number): void {
    const innermost = this.open.at(-1);
    const place = { start, end: this.#source.length, inside: innermost?.name };
    const closed = CLOSING.exec(candidate)?.[1]?.toLowerCase();
    const isMatch = closed === innermost?.name;
    if (!isMatch && innermost && holdsCode(innermost.name)) return;
    if (closed === undefined) {
      this.#addOpening(candidate, place);
    } else {
      if (isMatch) this.open.pop();
      const kind = isMatch ? 'closing' : 'stray';
      this.tags.push({ ...place, name: closed, kind, isSelfClosed: false, isVoid: isVoid(closed) });
    }
  }

  #addOpening(candidate: string, place: Pick<HtmlTag, 'start' | 'end' | 'inside'>): void {
    const [, written, slash] = OPENING.exec(candidate) ?? [];
    if (written === undefined) return;
    const name = written.toLowerCase();
    const isEmpty = slash === '/' || isVoid(name);
    const kind = isEmpty ? 'empty' : 'opening';
    const tag: HtmlTag = { ...place, name, kind, isSelfClosed: slash === '/', isVoid: isVoid(name) };
    this.tags.push(tag);
    if (!isEmpty) this.open.push(tag);
  }
}

import { tagsIn } from './elements-in.ts';

const INLINE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** The markup of many HTML documents, each piece once: header, footer and menus are on every page. */
export class DistinctMarkup {
  readonly #pieces = new Set<string>();

  /** Adds the tags of a document, and its inline scripts and styles. Its text is left out. */
  add(html: string): void {
    for (const tag of tagsIn([html])) this.#pieces.add(tag);
    for (const inline of html.match(INLINE) ?? []) this.#pieces.add(inline);
  }

  toString(): string {
    return [...this.#pieces].join('');
  }
}

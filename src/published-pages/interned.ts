import type { Reference } from '../output/published-file.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Makes equal parts of facts one object: pages share their header, menus and footer. Strings are copied, since those
 * cut out of a page keep the whole of it in memory.
 */
export class Interned {
  readonly #strings = new Map<string, string>();
  readonly #references = new Map<string, Reference>();

  facts({ markup, policy, file }: PageFacts): PageFacts {
    const { references, anchors = [], base, refresh } = file;
    return {
      markup: markup.map((piece) => this.#string(piece)),
      policy: this.#string(policy),
      file: {
        references: references.map((reference) => this.#reference(reference)),
        anchors: new Set([...anchors].map((anchor) => this.#string(anchor))),
        ...(base === undefined ? {} : { base: this.#string(base) }),
        ...(refresh === undefined ? {} : { refresh: this.#string(refresh) }),
      },
    };
  }

  #string(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    this.#strings.set(copy, copy);
    return copy;
  }

  #reference({ address, kind, component = '' }: Reference): Reference {
    const key = `${component} ${kind} ${address}`;
    const known = this.#references.get(key);
    if (known) return known;
    const own = { address: this.#string(address), kind, component: component || undefined };
    this.#references.set(this.#string(key), own);
    return own;
  }
}

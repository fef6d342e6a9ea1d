import type { Reference } from '../output/published-file.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The facts of a page as places in two lists, and what the page adds to them: pages have their header, menus and footer
 * in common. Plain JSON, for a file or for another thread.
 */
export interface ListedFacts {
  strings: string[];
  references: Reference[];
  /** Places in the list of strings, or of references. */
  policy: number;
  markup: number[];
  leads: number[];
  anchors: number[];
  base?: string | undefined;
  refresh?: string | undefined;
}

/** Lists the facts of one page after the other. */
export function factsLister(): (facts: PageFacts) => ListedFacts {
  const strings = new Map<string, number>();
  const references = new Map<string, number>();
  return ({ markup, policy, file }) => {
    const news: Pick<ListedFacts, 'strings' | 'references'> = { strings: [], references: [] };
    const string = (text: string) => placeOf(text, text, strings, news.strings);
    const reference = ({ address, kind, component }: Reference) =>
      placeOf(`${component ?? ''} ${kind} ${address}`, { address, kind, component }, references, news.references);
    return {
      ...news,
      policy: string(policy),
      markup: markup.map(string),
      leads: file.references.map(reference),
      anchors: [...(file.anchors ?? [])].map(string),
      base: file.base,
      refresh: file.refresh,
    };
  };
}

function placeOf<Value>(name: string, value: Value, known: Map<string, number>, news: Value[]): number {
  const place = known.get(name);
  if (place !== undefined) return place;
  known.set(name, known.size);
  news.push(value);
  return known.size - 1;
}

/** Reads what a lister wrote, in the same order: what pages have in common is one object. */
export function factsReader(): (listed: ListedFacts) => PageFacts {
  const strings: string[] = [];
  const references: Reference[] = [];
  return (listed) => {
    for (const text of listed.strings) strings.push(text);
    for (const reference of listed.references) references.push(reference);
    const { policy, markup, leads, anchors, base, refresh } = listed;
    const string = (place: number) => strings[place] as string;
    const file = {
      references: leads.map((place) => references[place] as Reference),
      anchors: new Set(anchors.map(string)),
      ...(base === undefined ? {} : { base }),
      ...(refresh === undefined ? {} : { refresh }),
    };
    return { markup: markup.map(string), policy: string(policy), file };
  };
}

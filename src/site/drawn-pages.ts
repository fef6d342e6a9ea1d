/** Takes a page of a build: its path below the output folder, and its HTML. */
export type PageTaker = (path: string, html: string) => void;

/** Where the program that draws pages and the one that runs integrations meet, as in `site-source.ts`. */
const KEY = Symbol.for('approche:drawn-pages');
const holder = globalThis as { [KEY]?: PageTaker };

/** Has a function called with each page of a build as it is drawn. There is one: the last that was given. */
export function onDrawnPage(taker: PageTaker): void {
  holder[KEY] = taker;
}

/** Whoever takes the pages that are drawn. There is nobody while someone is writing. */
export function pageTaker(): PageTaker | undefined {
  return holder[KEY];
}

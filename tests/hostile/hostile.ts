import type { RuleId } from '../../src/checks/rules-table.ts';

/** What stands at a path: a text, bytes, a symbolic link to somewhere, or a pipe. */
export type Entry = string | Buffer | { link: string } | 'pipe';

/** Where a message is expected (`pages/a.md:6`), its rule, and what it says. */
export type Told = readonly [place: string, rule: RuleId, reason: RegExp];

/** Files that a stranger might propose, and everything that the check has to tell of them. */
export interface Hostile {
  what: string;
  files: Readonly<Record<string, Entry>>;
  told: readonly Told[];
}

/** The page that most of these files are. Its Markdown starts on line 5. */
export const PAGE = 'pages/a.md';

/** A page with keys of its own, on lines 4 and after; its Markdown starts right after the `---` below them. */
export function page(body: string, ...keys: string[]): string {
  return ['---', 'layout: page', 'title: Titre', ...keys, '---', body, ''].join('\n');
}

/** A page whose Markdown is the trouble: on its first line, unless another one is told. */
export function inPage(what: string, body: string, rule: RuleId, reason: RegExp, line = 5): Hostile {
  return { what, files: { [PAGE]: page(body) }, told: [[`${PAGE}:${line}`, rule, reason]] };
}

/** A page whose front matter is the trouble, from its line 4. */
export function inKeys(what: string, keys: string, rule: RuleId, reason: RegExp, line = 4): Hostile {
  return { what, files: { [PAGE]: page('Texte.', keys) }, told: [[`${PAGE}:${line}`, rule, reason]] };
}

/** A file of any kind with one thing wrong. */
export function inFile(what: string, path: string, entry: Entry, place: string, rule: RuleId, reason: RegExp): Hostile {
  return { what, files: { [path]: entry }, told: [[place, rule, reason]] };
}

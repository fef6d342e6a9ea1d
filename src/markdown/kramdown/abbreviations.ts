import type { Root, RootContent, Text } from 'mdast';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { dsfrElement, placed } from '../dsfr/dsfr-element.ts';
import { SKIP, visit } from '../visit.ts';
import { excerpt } from './excerpt.ts';
import { findOutsideCode } from './outside-code.ts';

interface Definitions {
  /** What each abbreviation stands for. */
  titles: Map<string, string>;
  /** The lines of the file that they are on. */
  lines: Set<number>;
}

const DEFINITION = /^[ \t>]*\*\[(.+?)\]:(.*)$/;
const DEFINITION_LINE = /^[ \t>]*(\*\[[^\]\n]+\]:.*)$/gm;

/**
 * Puts an `<abbr>` around every abbreviation that the page defines, `*[DINUM]: Direction interministérielle…`, and
 * takes the definitions out. One in the middle of a paragraph or of a list is a fault: for kramdown it is text.
 *
 * The package for this, @richardtowers/remark-abbr, leaves the definitions in the page and gives no positions.
 *
 * @see https://kramdown.gettalong.org/syntax.html#abbreviations
 */
export function abbreviations(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!String(file).includes('*[')) return;
    const { titles, lines } = takeDefinitions(tree, String(file));
    refuseOthers(tree, file, lines);
    if (titles.size > 0) wrapAll(tree, titles);
  };
}

/** A paragraph with nothing but definitions is what they are in this syntax: the parser does not know them. */
function takeDefinitions(tree: Root, source: string): Definitions {
  const titles = new Map<string, string>();
  const lines = new Set<number>();
  visit(tree, 'paragraph', ({ position, data }, index, parent) => {
    if (!position || !parent || index === undefined || data) return;
    const found = source
      .slice(position.start.offset, position.end.offset)
      .split(/\r?\n|\r/)
      .map((line) => DEFINITION.exec(line));
    if (!found.every((match) => match !== null)) return;
    for (const [, term = '', title = ''] of found) titles.set(term, title.trim());
    for (let { line } = position.start; line <= position.end.line; line++) lines.add(line);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { titles, lines };
}

function refuseOthers(tree: Root, file: VFile, taken: ReadonlySet<number>): void {
  for (const { match, place } of findOutsideCode(tree, file, DEFINITION_LINE, ['html'])) {
    if (taken.has(place.line)) continue;
    const reason = `« ${excerpt(match[1] ?? '', 40)} » : laissez une ligne vide avant et après les définitions d’abréviations, hors de toute liste :\n\n${match[1]}`;
    file.messages.push(fault(file, place, reason, 'kramdown-abbreviation'));
  }
}

function wrapAll(tree: Root, titles: ReadonlyMap<string, string>): void {
  const pattern = anyOf([...titles.keys()]);
  visit(tree, 'text', (text, index, parent) => {
    if (!parent || index === undefined) return;
    const pieces = text.value.split(pattern);
    if (pieces.length === 1) return;
    const nodes = pieces.map((piece, at) =>
      at % 2 === 1 ? abbreviation(piece, titles, text) : { ...text, value: piece },
    );
    const filled = nodes.filter((node) => node.type !== 'text' || node.value !== '');
    parent.children.splice(index, 1, ...filled);
    return [SKIP, index + filled.length];
  });
}

/** Whole words only, the longest first. */
function anyOf(terms: string[]): RegExp {
  const escaped = terms.sort((a, b) => b.length - a.length).map((term) => RegExp.escape(term));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
}

function abbreviation(term: string, titles: ReadonlyMap<string, string>, text: Text): RootContent {
  const title = titles.get(term);
  return placed(dsfrElement('abbr', title ? { title } : {}, [{ ...text, value: term }]), text);
}

import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';
import { definitionOf, KNOWN_DIRECTIVES, withoutAccents } from './directives/known-directives.ts';

const NAMES = Object.keys(KNOWN_DIRECTIVES).join('|');
const FENCE = /^\s*:{3,}\s*$/;
/** A name that we know after colons, in a text: it was meant to be a directive. */
const KNOWN = new RegExp(String.raw`(?:^|\s)(?::{2,}\s*(${NAMES})(?![\p{L}\d-])|:(${NAMES})[ \t]*[[{])`, 'u');
/** A name that we don't know, but with what follows a directive's. */
const UNKNOWN = /^\s*:{2,}[ \t]*[\p{L}][\p{L}\d-]*[ \t]*[[{]/u;

const STRAY =
  'Ces deux-points ne ferment aucun bloc. Retirez la ligne ou, si un bloc en contient un autre, ouvrez et fermez le bloc extérieur avec un deux-points de plus (« :::: »).';
const UNCLOSED =
  'Ce bloc n’est pas fermé. Ajoutez une ligne « ::: » après son contenu ; s’il est dans un autre bloc, ouvrez et fermez le bloc extérieur avec un deux-points de plus (« :::: »).';
const ALONE =
  'Ce composant est mal écrit : il apparaîtrait tel quel dans la page. Il est seul sur sa ligne, sans espace entre le nom, [le texte] et {les attributs}, et son adresse est entre guillemets droits.';

/**
 * Finds what was meant as a directive and is none (it would show as it was typed), and blocks that no one
 * closes (they would swallow the rest of the page). Runs before `directives`, on the tree as it was written.
 */
export function malformedDirectives(): Transformer<Root, Root> {
  return (tree, file) =>
    visit(tree, (node) => {
      if (!node.position) return;
      const { start } = node.position;
      if (node.type === 'text') reportText(node.value, start, file);
      if (node.type === 'containerDirective' && isUnclosed(sourceOf(node.position, file))) {
        file.messages.push(fault(file, start, UNCLOSED, 'directive'));
      }
    });
}

function reportText(text: string, start: Point, file: VFile): void {
  if (!text.includes(':')) return;
  for (const [index, line] of text.split('\n').entries()) {
    const reason = textFault(line);
    const place = index === 0 ? start : { line: start.line + index, column: 1 };
    if (reason !== undefined) file.messages.push(fault(file, place, reason, 'directive'));
  }
}

function textFault(line: string): string | undefined {
  if (FENCE.test(line)) return STRAY;
  const known = KNOWN.exec(withoutAccents(line));
  const example = definitionOf(known?.[1] ?? known?.[2] ?? '')?.example;
  if (example !== undefined) return `${ALONE} Par exemple :\n${example}`;
  return UNKNOWN.test(line) ? ALONE : undefined;
}

function sourceOf({ start, end }: { start: Point; end: Point }, file: VFile): string {
  return String(file).slice(start.offset, end.offset);
}

/** Whether a block's last line is no fence (a block in a quote has « > » before it). A component's (`<Alerte>`) needs none. */
function isUnclosed(source: string): boolean {
  const [, ...lines] = source.trimEnd().split('\n');
  return source.startsWith(':') && !FENCE.test((lines.at(-1) ?? '').replace(/^[\s>]+/, ''));
}

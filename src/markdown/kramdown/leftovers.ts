import type { Nodes, Root } from 'hast';
import type { Transformer } from 'unified';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { fault } from '../../checks/rule.ts';
import type { ErrorId } from '../../checks/rules-table.ts';
import { SKIP, visit } from '../visit.ts';
import { excerpt } from './excerpt.ts';

interface Leftover {
  ruleId: ErrorId;
  pattern: RegExp;
  /** What to say of it, in French. */
  reason(written: string): string;
}

/** What Jekyll would not have printed. */
const LEFTOVERS: readonly Leftover[] = [
  {
    ruleId: 'liquid',
    pattern: /\{[{%][^\n]*/g,
    reason: (written) => `« ${excerpt(written)} » : Liquid n’est pas exécuté ici. Écrivez directement le résultat.`,
  },
  {
    ruleId: 'kramdown-extension',
    pattern: /\{:[:/][^}]*\}?/g,
    reason: (written) => `« ${excerpt(written)} » : cette balise de kramdown n’a pas d’effet ici. Supprimez-la.`,
  },
  { ruleId: 'kramdown-attributes', pattern: /\{:(?![:/])[^}]*\}?/g, reason: unreadList },
];

/** Braces that the writer wants to be seen. */
const WANTED = /\\\{|&(?:#123|#x7b|lbrace|lcub);/i;

const CODE = ['code', 'pre', 'script', 'style', 'textarea'];

/**
 * The safety net behind the other plugins: whatever they missed and would be printed as it is, is a fault. Code is
 * left alone, and so are braces that are escaped (`\{`).
 */
export function leftovers(): Transformer<Root, Root> {
  return (tree, file) => {
    if (/\{[:{%]/.test(String(file))) report(tree, file);
  };
}

function report(tree: Root, file: VFile): void {
  const source = String(file);
  const known = new Set(file.messages.map(({ ruleId }) => ruleId));
  // What scans the source has found everything of its kind; a list that was refused is no longer in the tree.
  const sought = LEFTOVERS.filter(({ ruleId }) => ruleId === 'kramdown-attributes' || !known.has(ruleId));
  let above: Position | undefined;
  visit(tree, (node) => {
    if (node.type === 'element' && CODE.includes(node.tagName)) return SKIP;
    // Parsing HTML leaves halves of positions.
    if (node.position?.start && node.position.end) above = node.position;
    if (!above || isWanted(above, source)) return;
    let from = above.start.offset ?? 0;
    for (const [written, { ruleId, reason }] of shownIn(node).flatMap((text) => matchesIn(text, sought))) {
      const offset = offsetOf(written, source, from);
      from = offset + 1;
      file.messages.push(fault(file, location(source).toPoint(offset) ?? above.start, reason(written), ruleId));
    }
    return;
  });
}

function matchesIn(text: string, sought: readonly Leftover[]): [written: string, leftover: Leftover][] {
  return sought.flatMap((leftover) =>
    [...text.matchAll(leftover.pattern)].map(([written]) => [written, leftover] as [string, Leftover]),
  );
}

/** Typography may have changed what comes after the two first characters. */
function offsetOf(written: string, source: string, from: number): number {
  const start = written.slice(0, 2);
  const offset = source.indexOf(start, from);
  return offset === -1 ? source.indexOf(start) : offset;
}

function shownIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  return [node.properties['alt'], node.properties['title']].filter((value) => typeof value === 'string');
}

function isWanted({ start, end }: Position, source: string): boolean {
  return WANTED.test(source.slice(start.offset, end.offset));
}

function unreadList(written: string): string {
  const advice =
    'en HTML, les attributs s’écrivent dans la balise : <p class="…">. Ailleurs, la liste s’écrit sur une seule ligne, seule sous son bloc ou collée à un lien';
  return `« ${excerpt(written)} » n’est pas lu ici : ${advice}${written.includes('\n') ? ` :\n${excerpt(written)}` : '.'}`;
}

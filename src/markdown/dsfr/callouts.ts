import { closest } from 'fastest-levenshtein';
import type { Blockquote, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { SKIP, visit } from '../visit.ts';
import { alert, type Box, callout } from './boxes.ts';
import { type DsfrElement, placed } from './dsfr-element.ts';
import { splitFirstLine } from './split-first-line.ts';

/** GitHub's five kinds: what each is called in French, and how it is drawn. */
const KINDS: Record<string, { label: string; draw(box: Box): DsfrElement }> = {
  NOTE: { label: 'À noter', draw: (box) => callout(box) },
  TIP: { label: 'Conseil', draw: (box) => callout(box, 'green-emeraude') },
  IMPORTANT: { label: 'Important', draw: (box) => callout(box, 'yellow-moutarde') },
  WARNING: { label: 'Attention', draw: (box) => alert(box, 'warning') },
  CAUTION: { label: 'Danger', draw: (box) => alert(box, 'error') },
};

const MARKER = /^\[!([\p{L}\d_-]+)\][ \t]*/u;

/**
 * Turns quotes that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`, as on GitHub,
 * into callouts and alerts. What follows on the same line is the title, else the kind's French name is.
 * Another word between the brackets is a fault.
 */
export function callouts(): Transformer<Root, Root> {
  return (tree, file) =>
    visit(tree, 'blockquote', (quote, index, parent) => {
      const marker = markerText(quote);
      const found = MARKER.exec(marker?.value ?? '');
      if (!marker || !found?.[1] || !parent || index === undefined) return;
      const kind = KINDS[found[1].toUpperCase()];
      if (!kind) {
        if (quote.position) file.messages.push(fault(file, quote.position.start, unknown(found[1]), 'callout-kind'));
        return;
      }
      marker.value = marker.value.slice(found[0].length);
      parent.children[index] = placed(kind.draw(contents(quote, kind.label)), quote);
      return [SKIP, index];
    });
}

function markerText({ children: [paragraph] }: Blockquote): Text | undefined {
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first : undefined;
}

function contents({ children }: Blockquote, label: string): Box {
  const [paragraph, ...others] = children;
  const [title, rest] = splitFirstLine((paragraph as { children: PhrasingContent[] }).children);
  const text: RootContent[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : [];
  return { title, label, children: [...text, ...others] };
}

function unknown(name: string): string {
  const kinds = Object.entries(KINDS);
  const words = kinds.flatMap(([kind, { label }]) => [kind, label.toUpperCase()]);
  const nearest = closest(name.toUpperCase(), words);
  const [meant = 'NOTE'] = kinds.find(([kind, { label }]) => [kind, label.toUpperCase()].includes(nearest)) ?? [];
  const list = kinds.map(([kind, { label }]) => `[!${kind}] (${label})`).join(', ');
  return `« [!${name}] » n’est pas un encadré connu. Encadrés possibles : ${list}. Écrivez par exemple « > [!${meant}] ».`;
}

import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { SKIP } from '../visit.ts';
import { classNames } from './class-names.ts';
import { distinctLabels } from './distinct-labels.ts';
import { takeCaption } from './table-caption.ts';
import { alignCells, scopeHeaders } from './table-cells.ts';
import { type Place, visitUnderHeadings } from './visit-under-headings.ts';

/**
 * Puts every table into the DSFR's `fr-table`, inside a region that scrolls, can be reached with the
 * keyboard and has a name: the table's caption, else the heading before it (RGAA 5.4 and 12).
 * Tables that a page lays out itself (already in `fr-table`, or `role="presentation"`) are left alone.
 */
export function tables(): Transformer<Root, Root> {
  return (tree) => {
    const distinct = distinctLabels();
    visitUnderHeadings(tree, (element, place) => {
      if (classNames(element).includes('fr-table') || isLayout(element)) return SKIP;
      if (element.tagName !== 'table') return;
      return [SKIP, dress(element, place, distinct) + 1];
    });
  };
}

function isLayout({ tagName, properties }: Element): boolean {
  return tagName === 'table' && /^(?:presentation|none)$/.test(String(properties['role']));
}

/** @returns Where the table now stands among its siblings. */
function dress(table: Element, { index, parent, heading }: Place, distinct: (label: string) => string): number {
  scopeHeaders(table);
  alignCells(table);
  const captionIndex = takeCaption(table, parent, index);
  const label = distinct(captionText(table) ?? (heading === undefined ? 'Tableau' : `Tableau : ${heading}`));
  parent.children.splice(captionIndex, index - captionIndex + 1, wrap(table, label));
  return captionIndex;
}

function captionText({ children }: Element): string | undefined {
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption && (textOf(caption).replace(/\s+/g, ' ').trim() || undefined);
}

/** @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/tableau */
function wrap(table: ElementContent, label: string): Element {
  const region = { className: ['fr-table__container'], ariaLabel: label, tabIndex: 0 };
  return h('div.fr-table.fr-table--multiline', [
    h('div.fr-table__wrapper', [h('section', region, [h('div.fr-table__content', [table])])]),
  ]);
}

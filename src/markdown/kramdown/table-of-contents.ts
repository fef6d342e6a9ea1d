import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import type { Transformer } from 'unified';
import { classNames } from '../dsfr/class-names.ts';
import { SKIP, visit } from '../visit.ts';
import { addProperties } from './element-properties.ts';

/** On the list that the table of contents replaces. Pages cannot write it: their HTML is parsed later. */
const MARK = 'dataTableOfContents';

/** Says of a list that `{:toc}` is below it. */
export function markTableOfContents(list: Nodes): void {
  addProperties(list, { [MARK]: '' });
}

/**
 * Puts the page's headings, as links, in the place of the list that has `{:toc}`. As in kramdown, headings with
 * the class `no_toc` are left out, as well as those written in HTML. Headings must have their ids.
 *
 * @see https://kramdown.gettalong.org/converter/html.html#toc
 */
export function tableOfContents(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!String(file).includes('{:')) return;
    let id: string | undefined = 'markdown-toc';
    visit(tree, 'element', (list, index, parent) => {
      if (list.properties[MARK] === undefined || !parent || index === undefined) return;
      delete list.properties[MARK];
      if (id !== undefined) list.properties['id'] ??= id;
      id = undefined;
      list.children = nest(headingsOf(tree), list.tagName);
      if (list.children.length > 0) return SKIP;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

function headingsOf(tree: Root): Element[] {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.properties['dataFootnotes'] !== undefined) return SKIP;
    const isHeading = rankOf(element) > 0 && element.properties['id'] !== undefined;
    if (isHeading && !classNames(element).includes('no_toc')) headings.push(element);
    return;
  });
  return headings;
}

/** The items of a list in which each heading holds those of lower rank that follow it. */
function nest(headings: readonly Element[], tagName: string): ElementContent[] {
  const items: ElementContent[] = [];
  for (let index = 0; index < headings.length; ) {
    const heading = headings[index] as Element;
    const end = headings.findIndex((other, at) => at > index && rankOf(other) <= rankOf(heading));
    const below = nest(headings.slice(index + 1, end === -1 ? undefined : end), tagName);
    items.push(h('li', [link(heading), ...(below.length > 0 ? [h(tagName, below)] : [])]));
    index = end === -1 ? headings.length : end;
  }
  return items;
}

/** A heading's own links and notes would be links in a link. */
function link({ children, properties }: Element): Element {
  const label = children.filter((child) => child.type !== 'element' || child.tagName !== 'sup');
  const hasLinks = label.some((child) => child.type === 'element' && child.tagName === 'a');
  return h(
    'a',
    { href: `#${properties['id']}` },
    hasLinks ? textOf({ type: 'root', children: label }) : structuredClone(label),
  );
}

/** 1 to 6, or 0 for an element that is no heading. */
function rankOf({ tagName }: Element): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}

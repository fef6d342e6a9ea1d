import type { Nodes, Parents, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { AttributeList } from './attribute-list-syntax.ts';

export interface PlacedList {
  list: AttributeList;
  index: number;
  parent: Parents;
  /** What its attributes are for; nothing when it follows plain text or stands by itself. */
  target: Nodes | undefined;
  /** Whether it is in a list item whose paragraphs have no element: no blank line is in the list. */
  isInTightItem: boolean;
}

/**
 * Finds what each attribute list is for, as kramdown does: one in the text belongs to what is right before it;
 * one that is alone on its line, to the block that ends on the line above, else to the block below; one at the
 * start of a list item, to the item.
 */
export function findTargets(tree: Root): PlacedList[] {
  const placed = new Map<Nodes, PlacedList>();
  const itemOf = itemsByOpening(tree);
  const tight = tightItems(tree);
  visit(tree, (list, index, parent) => {
    if (!isAttributeList(list) || !parent || index === undefined) return;
    const item =
      index === 0 ? (itemOf.get(parent) ?? (startsOnSameLine(list, parent) ? parent : undefined)) : undefined;
    const target = item ?? neighbour(list, index, parent, placed);
    placed.set(list, { list, index, parent, target, isInTightItem: tight.has(parent) });
  });
  return [...placed.values()];
}

function isAttributeList(node: Nodes): node is AttributeList {
  return node.type === 'blockAttributeList' || node.type === 'spanAttributeList';
}

const ITEMS: string[] = ['listItem', 'defListTerm', 'defListDescription'];

function itemsByOpening(tree: Root): ReadonlyMap<Nodes, Nodes> {
  const items = new Map<Nodes, Nodes>();
  visit(tree, (node) => {
    if (!ITEMS.includes(node.type) || !('children' in node)) return;
    const [first] = node.children;
    const opening = first?.type === 'defList' ? first.children[0] : first;
    if (opening?.type === 'paragraph' || opening?.type === 'defListTerm') items.set(opening, node);
  });
  return items;
}

function tightItems(tree: Root): ReadonlySet<Nodes> {
  const items = new Set<Nodes>();
  visit(tree, 'list', ({ spread, children }) => {
    if (!spread && children.every((item) => !item.spread)) for (const item of children) items.add(item);
  });
  return items;
}

function startsOnSameLine(list: AttributeList, item: Nodes): boolean {
  return ITEMS.includes(item.type) && list.position?.start.line === item.position?.start.line;
}

function neighbour(
  list: AttributeList,
  index: number,
  { children }: Parents,
  placed: ReadonlyMap<Nodes, PlacedList>,
): Nodes | undefined {
  const isBlock = list.type === 'blockAttributeList';
  const before = children[index - 1];
  if (before && (!isBlock || isRightAbove(before, list)) && !(isBlock && opensElement(before))) {
    if (!isAttributeList(before)) return before.type === 'text' ? undefined : before;
    return placed.get(before)?.target;
  }
  return isBlock ? children.slice(index).find((node) => !isAttributeList(node)) : undefined;
}

/** `<div markdown="1">`: what comes next is within. */
function opensElement(node: Nodes): boolean {
  return node.type === 'html' && /<[a-z][^<>]*>\s*$/i.test(node.value);
}

function isRightAbove(block: Nodes, list: AttributeList): boolean {
  return lastLine(block) === (list.position?.start.line ?? 0) - 1;
}

/** For the parser, a definition list goes on to the line that ends it. */
function lastLine(block: Nodes): number | undefined {
  const isList = block.type === 'defList' || block.type === 'defListDescription';
  const last = isList ? block.children.at(-1) : undefined;
  return last ? lastLine(last) : block.position?.end.line;
}

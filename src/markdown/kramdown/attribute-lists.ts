import { h } from 'hastscript';
import type { Nodes, Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import type { Processor, Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { attributeListFault } from './attribute-list-fault.ts';
import { attributeListFromMarkdown, attributeListSyntax } from './attribute-list-syntax.ts';
import { findTargets, type PlacedList } from './attribute-list-targets.ts';
import { addProperties } from './element-properties.ts';
import { resolveReferences, takeNamedLists } from './named-lists.ts';
import { type Attributes, parseAttributeList } from './parse-attribute-list.ts';
import { markTableOfContents } from './table-of-contents.ts';

/** What a plugin adds to the parser, see remark-parse. */
interface ParserData {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: FromMarkdownExtension[];
}

/**
 * Gives blocks and spans the classes, ids and attributes that kramdown's attribute lists have for them:
 * `{: .class #id key="value"}`. One that is for nothing, or sets what it may not, is a fault.
 *
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function attributeLists(this: Processor): Transformer<Root, Root> {
  const data = this.data() as ParserData;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), attributeListSyntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), attributeListFromMarkdown];
  return (tree, file) => {
    if (String(file).includes('{:')) applyLists(tree, file);
  };
}

function applyLists(tree: Root, file: VFile): void {
  const named = takeNamedLists(tree);
  const lists = findTargets(tree);
  for (const placed of lists) {
    const attributes = resolveReferences(parseAttributeList(placed.list.value), named);
    const reason = attributeListFault(placed, attributes, String(file));
    const place = placed.list.position?.start;
    if (reason && place) file.messages.push(fault(file, place, reason, 'kramdown-attributes'));
    else if (placed.target) setAttributes(placed.target, attributes);
  }
  for (const placed of lists.reverse()) remove(placed);
}

function setAttributes(node: Nodes, { references, id, classes, others }: Attributes): void {
  if (references.includes('toc')) markTableOfContents(node);
  const written = h('span', { ...Object.fromEntries(others), ...(id !== undefined && { id }) }).properties;
  const className = [node.data?.hProperties?.['className'] ?? taskListClass(node), classes].flat().map(String);
  addProperties(node, className.length > 0 ? { ...written, className } : written);
}

/** What remark-rehype gives to task lists, unless they have classes. */
function taskListClass(node: Nodes): string[] {
  const isTask = (item: Nodes) => item.type === 'listItem' && typeof item.checked === 'boolean';
  if (isTask(node)) return ['task-list-item'];
  return node.type === 'list' && node.children.some(isTask) ? ['contains-task-list'] : [];
}

/** A list that opens a list item leaves a space behind. */
function remove({ list, index, parent }: PlacedList): void {
  parent.children.splice(index, 1);
  const next = parent.children[index];
  if (list.type !== 'spanAttributeList' || index > 0 || next?.type !== 'text') return;
  next.value = next.value.trimStart();
  if (next.value === '') parent.children.shift();
}

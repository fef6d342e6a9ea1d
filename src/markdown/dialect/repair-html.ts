import type { Html, Nodes, Parents, Root } from 'mdast';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';
import { HtmlBalance } from './html-balance.ts';
import { commentFault, htmlFault } from './html-fault.ts';
import { holdsCode } from './html-names.ts';
import type { PlacedTag } from './placed-tag.ts';

/**
 * Gives the HTML of a page the one meaning that kramdown gives it, so that no parser has to guess: what is left open
 * is closed at the end of the paragraph, the list item or the page; `<a id="x" />` holds nothing; a closing tag that
 * closes nothing is text. That last case, and others that Jekyll publishes broken, are faults.
 */
export function repairHtml(): Transformer<Root, Root> {
  return (tree, file) => {
    visit(tree, (node) => {
      if ('children' in node && node.children.some(isHtml)) repair(node, file);
    });
  };
}

function repair(parent: Parents, file: VFile): void {
  const { tags, open } = readTags(parent);
  // A closing tag that doesn't match says more than those that are missing for that reason.
  const isMismatched = tags.some(({ kind }) => kind === 'stray');
  for (const tag of tags) {
    const reason = htmlFault(tag, parent, !isMismatched && open.includes(tag));
    if (reason !== undefined) file.messages.push(fault(file, placeOf(tag), reason, 'html'));
  }
  for (const node of htmlIn(parent)) {
    const reason = commentFault(node);
    if (reason !== undefined && node.position) file.messages.push(fault(file, node.position.start, reason, 'html'));
    const own = tags.filter((tag) => tag.node === node);
    rewrite(node, own);
  }
  const value = open.map(({ name }) => `</${name}>`).reverse();
  if (value.length > 0) (parent.children as Nodes[]).push({ type: 'html', value: value.join('') });
}

/** All tags of the HTML right in a node: in a line of text each of them is a node of its own. */
function readTags(parent: Parents): { tags: PlacedTag[]; open: PlacedTag[] } {
  const balance = new HtmlBalance();
  const tags: PlacedTag[] = [];
  let base = 0;
  for (const node of htmlIn(parent)) {
    for (const character of node.value) balance.feed(character);
    for (const tag of balance.tags.slice(tags.length)) {
      tags.push({ ...tag, node, start: tag.start - base, end: tag.end - base });
    }
    base += node.value.length;
  }
  return { tags, open: balance.open.flatMap((tag) => tags[balance.tags.indexOf(tag)] ?? []) };
}

function placeOf({ node, start }: PlacedTag) {
  const place = node.position?.start ?? { line: 1, column: 1 };
  const lines = node.value.slice(0, start).split('\n').length - 1;
  return lines === 0 ? place : { line: place.line + lines, column: 1 };
}

function rewrite(node: Html, tags: readonly PlacedTag[]): void {
  let value = '';
  let end = 0;
  for (const tag of tags) {
    value += text(node.value.slice(end, tag.start), tag) + rewritten(node.value.slice(tag.start, tag.end), tag);
    end = tag.end;
  }
  // Nothing is known of what comes without any tag: it may be in the code of another piece.
  node.value = value + (tags.length === 0 ? node.value : text(node.value.slice(end), undefined));
}

/** What is between two tags: a `<` there is text, even in `<https://…>`. */
function text(written: string, next: PlacedTag | undefined): string {
  return holdsCode(next?.inside ?? '') ? written : written.replaceAll('<', '&lt;');
}

function rewritten(written: string, { kind, name, isSelfClosed, isVoid }: PlacedTag): string {
  if (kind === 'comment') return written;
  if (kind === 'stray') return written.replace('<', '&lt;').replace('>', '&gt;');
  // Editors who know that Markdown wants `\_` wrote it here too.
  const tag = written.replace(/(\starget\s*=\s*["']?)\\_/i, '$1_');
  return isSelfClosed && !isVoid ? `${tag.replace(/\s*\/>$/, '>')}</${name}>` : tag;
}

function htmlIn({ children }: Parents): Html[] {
  return (children as Nodes[]).filter(isHtml);
}

function isHtml(node: Nodes): node is Html {
  return node.type === 'html';
}

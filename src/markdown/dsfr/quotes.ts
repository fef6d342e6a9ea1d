import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { SKIP, visit } from '../visit.ts';
import { addClassNames, classNames } from './class-names.ts';

/** A line that names who is quoted: `— Prénom Nom`. */
const AUTHOR = /^\s*(?:—|–|--)\s*\S/;

/**
 * Gives quotes the DSFR's look. A plain one stays a `blockquote`, as a page's stylesheet may expect, with the
 * look of a highlight; one whose last line is `— Auteur` becomes a quote in a figure with its author.
 * The words stay what they are.
 */
export function quotes(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'element', (node, index, parent) => {
      if (classNames(node).includes('fr-quote')) return SKIP;
      if (node.tagName !== 'blockquote' || classNames(node).length > 0 || !parent || index === undefined) return;
      const author = takeAuthor(node);
      if (!author) return addClassNames(node, 'fr-highlight');
      const caption = h('figcaption', [h('p.fr-quote__author', author)]);
      parent.children[index] = h('figure.fr-quote', [node, caption]);
      return [SKIP, index + 1];
    });
}

/** Takes the line that names the author off the end of a quote. One that starts with a dash is a dialogue. */
function takeAuthor(quote: Element): ElementContent[] | undefined {
  const paragraph = quote.children.findLast((child) => child.type === 'element');
  if (paragraph?.tagName !== 'p' || AUTHOR.test(textOf(quote))) return undefined;
  const [before, line] = splitLastLine(paragraph.children);
  if (!AUTHOR.test(textOf(h('p', line)))) return undefined;
  if (before.length > 0) paragraph.children = before;
  else quote.children.splice(quote.children.indexOf(paragraph), 1);
  return line;
}

function splitLastLine(children: ElementContent[]): [before: ElementContent[], line: ElementContent[]] {
  const last = children.findLastIndex(breaksLine);
  const node = children[last];
  if (!node) return [[], children];
  const after = children.slice(last + 1);
  if (node.type !== 'text') return [children.slice(0, last), after];
  const end = node.value.lastIndexOf('\n');
  const rest = { ...node, value: node.value.slice(end + 1) };
  const before = children.slice(0, last);
  const head = node.value.slice(0, end).trimEnd();
  // A hard break before the line has nothing left to break.
  if (head === '' && isBreak(before.at(-1))) before.pop();
  return [head === '' ? before : [...before, { ...node, value: head }], [rest, ...after]];
}

function breaksLine(node: ElementContent): boolean {
  return isBreak(node) || (node.type === 'text' && node.value.trimEnd().includes('\n'));
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

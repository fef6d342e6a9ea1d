import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

/** What remark-rehype puts in front of the name of a note. */
const NOTE = 'user-content-fn-';

/**
 * Gives notes the anchors that kramdown gives them (`#fn:1`, `#fnref:1`, for another mark of the same note
 * `#fnref:1:1`), and puts their label on the section instead of into a heading that is not the page's.
 *
 * @see https://kramdown.gettalong.org/syntax.html#footnotes
 */
export function footnoteAnchors(): Transformer<Root, Root> {
  return (tree) => {
    const notes = new Set<string>();
    visit(tree, 'element', ({ tagName, properties: { id } }) => {
      if (tagName === 'li' && typeof id === 'string' && id.startsWith(NOTE)) notes.add(id.slice(NOTE.length));
    });
    if (notes.size > 0) visit(tree, 'element', (node) => setAnchors(node, notes));
  };
}

function setAnchors(node: Element, notes: ReadonlySet<string>): void {
  const { properties } = node;
  if ('dataFootnotes' in properties) labelSection(node);
  if ('dataFootnoteRef' in properties) delete properties['ariaDescribedBy'];
  for (const property of ['id', 'href'] as const) {
    const value = properties[property];
    if (typeof value !== 'string') continue;
    properties[property] = value
      .replace(/^(#?)user-content-fn-/, '$1fn:')
      .replace(/^(#?)user-content-fnref-(.*)$/, (_match, hash: string, name: string) => hash + mark(name, notes));
  }
}

/** The section of the notes, with its heading in front. */
function labelSection(section: Element): void {
  const [heading] = section.children;
  if (heading?.type !== 'element' || heading.tagName !== 'h2') return;
  const [label] = heading.children;
  section.children.shift();
  section.properties['role'] = 'doc-endnotes';
  section.properties['ariaLabel'] = label?.type === 'text' ? label.value : '';
}

/** @param name The note's, and `-2` for its second mark. */
function mark(name: string, notes: ReadonlySet<string>): string {
  return `fnref:${notes.has(name) ? name : name.replace(/-(\d+)$/, (_match, count: string) => `:${Number(count) - 1}`)}`;
}

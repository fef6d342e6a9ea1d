import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';
import { classNames } from './class-names.ts';

/**
 * Ties each accordion's button to what it unfolds. The ids come from the heading's own, which `rehype-slug`
 * gave it: they stay what they are when another accordion is added before.
 */
export function accordions(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'element', (node) => {
      if (classNames(node).includes('fr-accordion')) connect(node);
    });
}

function connect(accordion: Element): void {
  const [heading, content] = childElements(accordion);
  const [button] = heading ? childElements(heading) : [];
  if (!content || !button || heading?.properties['id'] === undefined) return;
  content.properties['id'] ??= `${heading.properties['id']}-contenu`;
  button.properties['ariaControls'] ??= [String(content.properties['id'])];
}

function childElements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

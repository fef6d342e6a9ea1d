import type { Properties } from 'hast';
import type { Data, Node, Parent, RootContent } from 'mdast';

/** An HTML element in a Markdown tree: `mdast-util-to-hast` turns it into what `data` says. */
export interface DsfrElement extends Parent {
  type: 'dsfrElement';
  data: Data & { hName: string; hProperties: Properties };
}

declare module 'mdast' {
  interface RootContentMap {
    dsfrElement: DsfrElement;
  }
  interface PhrasingContentMap {
    dsfrElement: DsfrElement;
  }
  interface BlockContentMap {
    dsfrElement: DsfrElement;
  }
}

/**
 * An element for a Markdown tree.
 *
 * @param selector The tag's name and its classes: `p.fr-callout__title`.
 * @param properties hast properties.
 * @param children What it holds: text, or Markdown nodes.
 */
export function dsfrElement(
  selector: string,
  properties: Properties,
  children: readonly (RootContent | string)[],
): DsfrElement {
  const [hName = 'div', ...className] = selector.split('.');
  return {
    type: 'dsfrElement',
    data: { hName, hProperties: className.length > 0 ? { className, ...properties } : properties },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The same element, and those made with it, known to come from a node's place in the file. */
export function placed(element: DsfrElement, { position }: Node): DsfrElement {
  if (!position) return element;
  const children = element.children.map((child) =>
    child.type === 'dsfrElement' && !child.position ? placed(child, { position } as Node) : child,
  );
  return { ...element, position, children };
}

/** Text that the writer did not write: it carries `data-added`, which the conformance test leaves out. */
export function addedText(text: string, ...classes: string[]): DsfrElement {
  return dsfrElement(['span', ...classes].join('.'), { dataAdded: '' }, [text]);
}

/** A label for a flex box, in which each node of its own would lose the spaces around it. */
export function oneItem(label: readonly RootContent[]): readonly RootContent[] {
  return label.length > 1 ? [dsfrElement('span', {}, label)] : label;
}

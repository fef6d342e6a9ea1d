import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

const NOTICE = 'nouvelle fenêtre';

/**
 * Says of every link that opens a new window that it does so (RGAA 13.2), whoever asked for it.
 * `target="\_blank"`, as older pages write it, is mended on the way.
 */
export function newWindows(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a' || !opensWindow(node)) return;
      node.properties['target'] = '_blank';
      node.properties['rel'] ??= ['noopener'];
      announce(node);
    });
}

function opensWindow({ properties }: Element): boolean {
  return properties['href'] !== undefined && /^\\*_?(?:blank|new)$/i.test(String(properties['target'] ?? ''));
}

function announce(link: Element): void {
  const name = String(link.properties['ariaLabel'] ?? textOf(link));
  if (/nouvel(?:le fenêtre| onglet)/i.test(name)) return;
  if (link.properties['ariaLabel']) link.properties['ariaLabel'] = `${name} - ${NOTICE}`;
  link.children.push(h('span', { className: ['fr-sr-only'], dataAdded: '' }, ` - ${NOTICE}`));
}

import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { SKIP, visit } from '../visit.ts';

/**
 * Turns a picture that is alone in its paragraph and has a title, `![alt](/x.png "Légende")`, into a figure whose
 * caption is that title. The figure has a role and the caption's name (RGAA 1.9).
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/contenu-medias
 */
export function figures(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const content = onlyElement(node);
      const image = content?.tagName === 'a' ? onlyElement(content) : content;
      const caption = image?.tagName === 'img' ? image.properties['title'] : undefined;
      if (!content || !image || typeof caption !== 'string' || caption.trim() === '') return;
      delete image.properties['title'];
      parent.children[index] = figure(content, caption.trim());
      return [SKIP, index + 1];
    });
}

function figure(content: Element, caption: string): Element {
  return h('figure.fr-content-media', { role: 'figure', ariaLabel: caption }, [
    h('div.fr-content-media__img', [content]),
    h('figcaption.fr-content-media__caption', caption),
  ]);
}

function onlyElement({ children }: Element): Element | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'element' && others.length === 0 ? only : undefined;
}

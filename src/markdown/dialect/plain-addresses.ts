import type { Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { definitions } from 'mdast-util-definitions';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

/**
 * Publishes the addresses of links and images as they were written, as Jekyll does: `/contact#idée` stays so, and
 * `photo.png` is no picture for Astro to process. Only what an address can't hold is encoded.
 *
 * Images leave this plugin as plain elements: Astro takes the others over, and fails on a `%` alone.
 */
export function plainAddresses(): Transformer<Root, Root> {
  return (tree) => {
    let definitionOf: ReturnType<typeof definitions> | undefined;
    visit(tree, (node) => {
      if (node.type === 'link') {
        setAddress(node, 'href', node.url);
        hideScheme(node);
      }
      if (node.type === 'image') becomeElement(node, node.url, node.title);
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      // Few pages have references: their definitions are gathered for those only.
      definitionOf ??= definitions(tree);
      const definition = definitionOf(node.identifier);
      if (!definition) return;
      if (node.type === 'linkReference') setAddress(node, 'href', definition.url);
      else becomeElement(node, definition.url, definition.title);
    });
  };
}

function setAddress(node: Link | LinkReference | Image | ImageReference, name: 'href' | 'src', url: string): void {
  node.data ??= {};
  node.data.hProperties = { ...node.data.hProperties, [name]: writable(url) };
}

function becomeElement(node: Image | ImageReference, url: string, title: string | null | undefined): void {
  setAddress(node, 'src', url);
  const { position, data = {}, alt } = node;
  const hProperties = { ...data.hProperties, alt: alt ?? '', ...(title ? { title } : {}) };
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, { type: 'plainImage', position, data: { ...data, hName: 'img', hProperties }, children: [] });
}

/** `<mailto:a@b.fr>` reads « a@b.fr ». */
function hideScheme({ url, children: [text] }: Link): void {
  if (text?.type === 'text' && text.value === url) text.value = url.replace(/^mailto:/, '');
}

/** White space, what HTML or an address can't hold, and a `%` that encodes nothing. */
function writable(url: string): string {
  return url.replace(/[\s"<>\\^`{|}]|%(?![\da-f]{2})/gi, encodeURIComponent);
}

import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';
import { type Dimensions, imageDimensions } from './image-dimensions.ts';
import { publicFileOf } from './public-file.ts';

/**
 * Lets pictures load late, without moving the text around them: `loading`, `decoding`, and the size that
 * their file tells. The first picture of a page is not held back: it is often seen at once.
 *
 * @param options.publicDir The folder in which addresses such as `/images/x.png` are looked up.
 */
export function images({ publicDir }: { publicDir: string }): Transformer<Root, Root> {
  return (tree, file) => {
    let isFirst = true;
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return;
      if (!isFirst) node.properties['loading'] ??= 'lazy';
      node.properties['decoding'] ??= 'async';
      isFirst = false;
      reserveSpace(node, (address) => publicFileOf(file, publicDir, address));
    });
  };
}

function reserveSpace({ properties }: Element, find: (address: string) => string | undefined): void {
  const file = find(String(properties['src'] ?? ''));
  const dimensions = file === undefined ? undefined : imageDimensions(file);
  if (dimensions) Object.assign(properties, shownSize(properties, dimensions));
}

/** The size of the file, or the one that the page gives, its other side worked out from the file. */
function shownSize(written: Element['properties'], { width, height }: Dimensions): Partial<Dimensions> {
  const [writtenWidth, writtenHeight] = [written['width'], written['height']];
  if (writtenWidth === undefined && writtenHeight === undefined) return { width, height };
  if (writtenHeight === undefined && isPixels(writtenWidth)) {
    return { height: Math.round((Number(writtenWidth) * height) / width) };
  }
  if (writtenWidth === undefined && isPixels(writtenHeight)) {
    return { width: Math.round((Number(writtenHeight) * width) / height) };
  }
  return {};
}

function isPixels(value: unknown): boolean {
  return Number(value) > 0;
}

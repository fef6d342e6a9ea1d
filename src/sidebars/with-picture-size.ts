import { type Dimensions, imageDimensions } from '../markdown/dsfr/image-dimensions.ts';
import { publicFile } from '../markdown/dsfr/public-file.ts';
import type { SidebarTree } from './resolve-sidebar.ts';

/** The menu starts in view, below its picture. */
const HIGHEST = 320;

/** A menu whose picture knows the size at which it is drawn, in pixels, so that nothing moves when it comes. */
export function withPictureSize(tree: SidebarTree, publicDir: string): SidebarTree {
  const file = tree.picture && publicFile(publicDir, tree.picture.src);
  const size = file === undefined ? undefined : imageDimensions(file);
  return tree.picture && size ? { ...tree, picture: { ...tree.picture, ...drawn(size) } } : tree;
}

function drawn({ width, height }: Dimensions): Dimensions {
  const scale = Math.min(1, HIGHEST / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

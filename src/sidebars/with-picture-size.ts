import { imageDimensions } from '../markdown/dsfr/image-dimensions.ts';
import { publicFile } from '../markdown/dsfr/public-file.ts';
import type { SidebarTree } from './resolve-sidebar.ts';

/** A menu whose picture knows its size, so that nothing moves when it comes. */
export function withPictureSize(tree: SidebarTree, publicDir: string): SidebarTree {
  const file = tree.picture && publicFile(publicDir, tree.picture.src);
  const size = file === undefined ? undefined : imageDimensions(file);
  return tree.picture && size ? { ...tree, picture: { ...tree.picture, ...size } } : tree;
}

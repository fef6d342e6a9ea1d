import { basename, join } from 'node:path';
import { forgetPictures, keptPicture } from './kept-picture.ts';
import type { SocialImage } from './social-image.ts';
import { socialImagePath } from './social-image-path.ts';

/** The picture of a page, drawn once and kept in a folder. */
export function keptSocialImage(image: SocialImage, folder: string): Promise<Buffer> {
  return keptPicture(join(folder, socialImagePath(image)), async () => {
    const { socialImage } = await import('./social-image.ts');
    return socialImage(image);
  });
}

/**
 * Throws away the pictures that are of no more use.
 *
 * @param folder Where pictures are kept, in folders named after what drew them.
 * @param drawnBy The name of the one that counts.
 * @param images The pictures of the site.
 */
export async function forgetSocialImages(
  folder: string,
  drawnBy: string,
  images: readonly SocialImage[],
): Promise<void> {
  const used = new Set(images.map((image) => basename(socialImagePath(image))));
  await forgetPictures(folder, (name) => name === drawnBy);
  await forgetPictures(join(folder, drawnBy, 'partage'), (name) => used.has(name));
}

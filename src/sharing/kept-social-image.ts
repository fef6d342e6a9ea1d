import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type SocialImage, socialImage } from './social-image.ts';
import { socialImagePath } from './social-image-path.ts';

/** The picture of a page, drawn once and kept in a folder: drawing takes some fifty milliseconds. */
export async function keptSocialImage(image: SocialImage, folder: string): Promise<Buffer> {
  const path = join(folder, socialImagePath(image));
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const drawn = await socialImage(image);
  await mkdir(join(path, '..'), { recursive: true });
  // Written aside, so that another build never reads half of it.
  await writeFile(`${path}.${process.pid}`, drawn);
  await rename(`${path}.${process.pid}`, path);
  return drawn;
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
  await forgetIn(folder, (name) => name === drawnBy);
  await forgetIn(join(folder, drawnBy, 'partage'), (name) => used.has(name));
}

async function forgetIn(folder: string, isKept: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => !isKept(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../page-cache/write-whole.ts';

/**
 * A picture that is drawn once and kept: drawing, and loading what draws, take some fifty milliseconds.
 *
 * @param path Of the file, named after all that the picture is drawn from.
 */
export async function keptPicture(path: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw();
  writeWhole(path, drawn);
  return drawn;
}

/** Throws away what is in a folder, but for some names. */
export async function forgetPictures(folder: string, isKept: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => !isKept(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

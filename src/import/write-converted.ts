import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConvertedFile } from './converted.ts';
import type { Note } from './jekyll-site.ts';

/**
 * Writes what was converted. A file that is there already is never written over: it is told.
 *
 * @param from The folder of the Jekyll site, `to` the content folder.
 * @returns The files that were written, and a note for each that was not.
 */
export async function writeConverted(files: readonly ConvertedFile[], from: string, to: string) {
  const written: ConvertedFile[] = [];
  const notes: Note[] = [];
  for (const file of files) {
    const path = join(to, file.target);
    await mkdir(dirname(path), { recursive: true });
    try {
      if (file.text === undefined) await copyFile(join(from, file.source), path, constants.COPYFILE_EXCL);
      else await writeFile(path, file.text, { flag: 'wx' });
      written.push(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const text = `${path} existe déjà : rien n’y a été écrit.`;
      notes.push({ kind: 'by-hand', path: file.source, line: 1, text });
    }
  }
  return { written, notes };
}

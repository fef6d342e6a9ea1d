import { convertSite } from './convert-site.ts';
import type { Note } from './jekyll-site.ts';
import { readJekyllSite } from './read-jekyll-site.ts';
import { writeConverted } from './write-converted.ts';

/**
 * Makes a content folder of a Jekyll site, from disk to disk. The Jekyll site is only read, and nothing that is in the
 * content folder is written over.
 *
 * @returns How many files were written, and what there is to tell of the others and of what they became.
 */
export async function importSite(root: string, to: string): Promise<{ written: number; notes: Note[] }> {
  const { site, folder, notes } = await readJekyllSite(root);
  const converted = await convertSite(site);
  const { written, notes: refusals } = await writeConverted(converted.files, folder, to);
  return { written: written.length, notes: [...notes, ...converted.notes, ...refusals] };
}

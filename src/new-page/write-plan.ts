import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskFault } from '../questions/disk-fault.ts';
import { Refusal } from '../questions/question.ts';
import type { Plan, PlannedFile } from './plan.ts';

/**
 * Writes a page and its sidebar: both, or neither.
 *
 * The sidebar is first written beside its file, under a name that the site does not read, and
 * takes its place once the page is there.
 *
 * @throws Refusal when the disk refuses (the file exists already, the folder is read-only).
 */
export async function writePlan(plan: Plan): Promise<void> {
  try {
    await writeBoth(plan);
  } catch (error) {
    throw new Refusal([{ kind: 'refused', reason: diskFault(error as NodeJS.ErrnoException) }]);
  }
}

async function writeBoth({ page, sidebar }: Plan): Promise<void> {
  const aside = sidebar && (await writeAside(sidebar));
  let isPageWritten = false;
  try {
    // `wx` never writes over a file, nor through a symbolic link.
    await writeFile(page.path, page.text, { flag: 'wx' });
    isPageWritten = true;
    if (aside) await rename(aside, sidebar.path);
  } catch (error) {
    if (isPageWritten) await rm(page.path, { force: true });
    if (aside) await rm(aside, { force: true });
    throw error;
  }
}

async function writeAside({ path, text }: PlannedFile): Promise<string> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const { mode } = await stat(path);
  await writeFile(aside, text, { flag: 'wx', mode });
  return aside;
}

import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFault } from '../questions/disk-fault.ts';
import { Refusal } from '../questions/question.ts';
import { siteSettings } from './site-settings.ts';

/** The site that every new one starts from. */
const TEMPLATE = fileURLToPath(new URL('../../examples/nouveau-site', import.meta.url));

/**
 * Writes a new content folder: the whole of it, or nothing.
 *
 * It is made beside its place, under another name, and takes its place once it is whole.
 *
 * @throws Refusal when something is there already, or the disk refuses.
 */
export async function writeSite(folder: string, site: { name: string; url: string }): Promise<void> {
  const place = resolve(folder);
  await refuseUnlessFree(folder);
  const aside = join(dirname(place), `.${basename(place)}.${process.pid}`);
  try {
    await mkdir(dirname(place), { recursive: true });
    await cp(TEMPLATE, aside, { recursive: true });
    const settings = join(aside, 'site.yml');
    await writeFile(settings, siteSettings(await readFile(settings, 'utf8'), site));
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw refusal(diskFault(error as NodeJS.ErrnoException));
  }
}

/**
 * @throws Refusal unless nothing, or an empty folder, is at a path.
 */
export async function refuseUnlessFree(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw refusal(error.code === 'ENOTDIR' ? `« ${folder} » n’est pas un dossier.` : diskFault(error));
  });
  if (entries.length === 0) return;
  throw refusal(`Le dossier « ${folder} » n’est pas vide. Donnez le chemin d’un dossier qui n’existe pas encore.`);
}

function refusal(reason: string): Refusal {
  return new Refusal([{ kind: 'refused', reason }]);
}

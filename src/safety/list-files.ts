import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LINK, NOT_A_FILE } from './read-text-file.ts';

export interface Listing {
  /** Paths below the folder, with forward slashes, sorted. */
  files: string[];
  /** What can't be taken as it is: a path, and a French sentence about it. */
  refused: { name: string; reason: string }[];
}

/** Deeper than any site; a folder that holds itself would have no end. */
const DEEPEST = 20;

/**
 * Lists the files of a folder and of those in it, without following any link. Hidden files (`.DS_Store`) are left out,
 * but for pages, which would go missing without a word. Nothing is thrown.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const { files, refused } = await listAllFiles(folder);
  const hidden = files.filter((name) => isHidden(name) && /\.mdx?$/.test(name));
  return {
    files: files.filter((name) => !isHidden(name)),
    refused: [...refused, ...hidden.map((name) => ({ name, reason: HIDDEN }))],
  };
}

/** The same, with hidden files: those of a folder that is published as it is are published too. */
export async function listAllFiles(folder: string): Promise<Listing> {
  const listing: Listing = { files: [], refused: [] };
  const itself = await lstat(folder).catch(() => undefined);
  if (itself?.isSymbolicLink()) listing.refused.push({ name: '', reason: LINK });
  else await list(folder, '', 0, listing);
  listing.files.sort();
  return listing;
}

async function list(folder: string, below: string, depth: number, listing: Listing): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    const reason = refusal((error as NodeJS.ErrnoException).code);
    if (reason !== undefined) listing.refused.push({ name: below, reason });
    return;
  }
  await Promise.all(entries.map((entry) => take(folder, below, depth, entry, listing)));
}

async function take(folder: string, below: string, depth: number, entry: Dirent, listing: Listing): Promise<void> {
  const name = below === '' ? entry.name : `${below}/${entry.name}`;
  const reason = entryFault(entry, depth);
  if (reason !== undefined) listing.refused.push({ name, reason });
  else if (entry.isDirectory()) await list(folder, name, depth + 1, listing);
  else listing.files.push(name);
}

function entryFault(entry: Dirent, depth: number): string | undefined {
  if (entry.isSymbolicLink()) return LINK;
  if (entry.name.includes('\ufffd')) return UNREAD_NAME;
  if (entry.isDirectory()) {
    return depth < DEEPEST ? undefined : `Ce dossier est à plus de ${DEEPEST} niveaux de profondeur. Remontez-le.`;
  }
  return entry.isFile() ? undefined : NOT_A_FILE;
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

const HIDDEN =
  'Cette page est cachée : son nom, ou celui d’un dossier au-dessus, commence par un point. Retirez ce point, ou supprimez la page.';
const UNREAD_NAME = 'Le nom de ce fichier contient un signe qui ne se lit pas. Renommez-le, en UTF-8.';

/** A folder that does not exist is empty. */
function refusal(code: string | undefined): string | undefined {
  if (code === 'ENOENT') return undefined;
  if (code === 'ENOTDIR') return 'Un dossier est attendu ici, et c’est un fichier. Renommez-le.';
  return `Ce dossier ne peut pas être lu (${code}). Rendez-le lisible (chmod a+rx).`;
}

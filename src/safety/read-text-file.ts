import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Decoded, decodeText } from './decode-text.ts';

/**
 * Reads a text file that a stranger may have put there: never through a symbolic link, never from a pipe or a device,
 * never one that is too large.
 *
 * @param largest In bytes.
 * @returns Its text, or a French sentence about what is wrong with it. Nothing is thrown.
 */
export function readTextFile(path: string, largest: number): Decoded {
  try {
    // Without O_NONBLOCK, opening a pipe waits for someone to write into it.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return read(file, largest);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? error);
    return { reason: REASONS[code] ?? `Ce fichier ne se lit pas (${code}).`, line: 1 };
  }
}

function read(file: number, largest: number): Decoded {
  const stats = fstatSync(file);
  if (!stats.isFile()) return { reason: NOT_A_FILE, line: 1 };
  if (stats.size > largest) return { reason: tooLarge(stats.size, largest), line: 1 };
  return decodeText(readFileSync(file));
}

export const LINK =
  'Ce fichier est un lien symbolique : il mène à un autre, peut-être hors du dossier. Mettez à sa place une copie du fichier lui-même.';
export const NOT_A_FILE = 'Ceci n’est ni un fichier ni un dossier (un tube, une prise, un périphérique). Supprimez-le.';

const FORBIDDEN = 'Ce fichier ne peut pas être lu : ses droits l’interdisent. Rendez-le lisible (chmod a+r).';

const REASONS: Readonly<Record<string, string>> = {
  ELOOP: LINK,
  EMLINK: LINK,
  ENXIO: NOT_A_FILE,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ENOENT: 'Ce fichier a disparu pendant la lecture.',
};

function tooLarge(size: number, largest: number): string {
  return `Ce fichier fait ${kilobytes(size)} ko. Le plus gros qui soit admis ici en fait ${kilobytes(largest)} : coupez-le en plusieurs. Une image ou un document va dans public/.`;
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1024).toLocaleString('fr-FR');
}

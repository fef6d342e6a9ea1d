import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { digestOf, digestOfFiles } from './digest.ts';

/**
 * The output of the build before. It is set aside while the next one is made, so that one that fails leaves nothing to
 * publish, and a file that would be written again is moved back: ext4 takes up to twenty times as long to make a file,
 * or a folder, where others were deleted within the last minutes.
 */
export interface PreviousOutput {
  /**
   * Moves files back, and whole folders at once where nothing else is in them.
   *
   * @param digests What each is known to hold (see `digestOf`), by path below the output folder.
   * @returns the paths of those that hold it.
   */
  takeAll(digests: ReadonlyMap<string, string>): Set<string>;
  /** The same for one file. @returns whether it holds that, and is in its place. */
  take(path: string, digest: string): boolean;
  /** Whether a folder holds all that it did (see `digestOfFiles`), and nothing else. */
  holdsFolder(path: string, digest: string): boolean;
  /** Moves it back. */
  takeFolder(path: string): void;
  /** Deletes what was not taken. */
  remove(): void;
}

/** Leaves no output folder. */
export function setAside(outDir: string): PreviousOutput {
  const aside = join(dirname(outDir), `.${basename(outDir)}.previous`);
  if (existsSync(outDir)) {
    rmSync(aside, { recursive: true, force: true });
    renameSync(outDir, aside);
  }
  const made = new Set<string>();
  const move = (path: string) => {
    const to = join(outDir, path);
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    renameSync(join(aside, path), to);
  };
  const taken = new Map<string, string>();
  const holds = (path: string, digest: string) => {
    const content = contentOf(join(aside, path));
    return content !== undefined && digestOf(content) === digest;
  };
  return {
    takeAll(digests) {
      const held = new Map([...digests].filter(([path, digest]) => holds(path, digest)));
      const folders = new Set(wholeFolders(aside, held).filter((folder) => !existsSync(join(outDir, folder))));
      const isInOne = (path: string): boolean => path !== '.' && (folders.has(path) || isInOne(dirname(path)));
      for (const path of [...folders, ...[...held.keys()].filter((path) => !isInOne(path))]) move(path);
      for (const [path, digest] of held) taken.set(path, digest);
      return new Set(held.keys());
    },
    take(path, digest) {
      if (taken.get(path) === digest) return true;
      if (!holds(path, digest)) return false;
      move(path);
      taken.set(path, digest);
      return true;
    },
    holdsFolder: (path, digest) => {
      const folder = join(aside, path);
      return existsSync(folder) && digestOfFiles(filesBelow(folder)) === digest;
    },
    takeFolder: move,
    remove: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function filesBelow(folder: string): { path: string; content: Buffer }[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(folder, path).replaceAll('\\', '/'), content: readFileSync(path) };
  });
}

/** The folders that hold nothing but these files; not those that are in one of them. */
function wholeFolders(top: string, files: ReadonlyMap<string, unknown>): string[] {
  if (files.size === 0) return [];
  const folders: string[] = [];
  const others = new Set(['.']);
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
    const path = relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (entry.isDirectory()) folders.push(path);
    else if (!files.has(path))
      for (let above = dirname(path); !others.has(above); above = dirname(above)) others.add(above);
  }
  return folders.filter((folder) => !others.has(folder) && others.has(dirname(folder)));
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

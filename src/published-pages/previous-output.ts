import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * The output of the build before. It is set aside while the next one is made, so that one that fails leaves nothing to
 * publish, and a file that would be written again is moved back: ext4 takes up to twenty times as long to make a file
 * where others were deleted within the last minutes.
 */
export interface PreviousOutput {
  /**
   * Moves a file back.
   *
   * @param path Below the output folder.
   * @param digest What it is known to hold (see `digestOf`).
   * @returns what it holds; nothing when it is missing or holds something else.
   */
  take(path: string, digest: string): Buffer | undefined;
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
  const makeFolder = (folder: string) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  return {
    take(path, digest) {
      const from = join(aside, path);
      const content = contentOf(from);
      if (!content || digestOf(content) !== digest) return undefined;
      const to = join(outDir, path);
      makeFolder(dirname(to));
      renameSync(from, to);
      return content;
    },
    remove: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

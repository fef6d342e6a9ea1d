import { lstatSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { fault } from '../checks/rule.ts';
import { listFiles } from '../safety/list-files.ts';
import { printable } from '../safety/printable.ts';
import { readTextFile } from '../safety/read-text-file.ts';

/** The text files of a content folder, as they are on disk. */
export interface ContentFolder {
  /** The folder as it was named, for messages. */
  path: string;
  pages: SourceFile[];
  sidebars: SourceFile[];
  stylesheets: SourceFile[];
  /** `site.yml`, or an empty file when there is none. */
  settings: SourceFile;
  /** `permalinks.txt`, if there is one. */
  ledger?: SourceFile | undefined;
  /** What was not read, and why: it is in none of the lists. */
  faults?: VFileMessage[];
}

export interface SourceFile {
  /** The path below its own folder, with forward slashes: `approche/fast.md`. */
  name: string;
  file: VFile;
}

const KILOBYTE = 1024;
const LARGEST_PAGE = 1024 * KILOBYTE;
/** Menus, settings and style sheets are read by people too. */
const LARGEST_OTHER = 256 * KILOBYTE;
/** Thousands of pages have tens of thousands of places. */
const LARGEST_LEDGER = 16 * 1024 * KILOBYTE;

const SETTINGS_NAME = 'site.yml';
/** The ledger of what was published, below the content folder. */
export const LEDGER_NAME = 'permalinks.txt';

/**
 * Reads the whole of a content folder. A folder that does not exist counts as empty. Strangers propose what is in
 * there: what is not a plain text file of a reasonable size is not read, and is told with the other faults.
 */
export async function readContentFolder(path: string): Promise<ContentFolder> {
  const faults: VFileMessage[] = [];
  const [pages, sidebars, stylesheets, written, ledger] = await Promise.all([
    readFolder(join(path, 'pages'), LARGEST_PAGE, faults),
    readFolder(join(path, 'sidebars'), LARGEST_OTHER, faults),
    readFolder(join(path, 'styles'), LARGEST_OTHER, faults),
    readOptional(path, SETTINGS_NAME, LARGEST_OTHER, faults),
    readOptional(path, LEDGER_NAME, LARGEST_LEDGER, faults),
  ]);
  const settings = written ?? { name: SETTINGS_NAME, file: new VFile({ path: join(path, SETTINGS_NAME) }) };
  return { path, pages, sidebars, stylesheets, settings, ledger, faults };
}

async function readFolder(folder: string, largest: number, faults: VFileMessage[]): Promise<SourceFile[]> {
  const { files, refused } = await listFiles(folder);
  faults.push(...refused.map(({ name, reason }) => unread(join(folder, name), reason, 1)));
  return files.flatMap((name) => readSource(folder, name, largest, faults) ?? []);
}

async function readOptional(
  folder: string,
  name: string,
  largest: number,
  faults: VFileMessage[],
): Promise<SourceFile | undefined> {
  const exists = (await lstat(join(folder, name)).catch(() => undefined)) !== undefined;
  return exists ? readSource(folder, name, largest, faults) : undefined;
}

/** What this process read last, by path: while someone is writing, only what was saved is read and parsed again. */
const known = new Map<string, { stamp: string; source: SourceFile }>();

function readSource(folder: string, name: string, largest: number, faults: VFileMessage[]): SourceFile | undefined {
  const path = join(folder, name);
  const stamp = stampOf(path);
  const before = known.get(path);
  if (before?.stamp === stamp) return before.source;
  const read = readTextFile(path, largest);
  if ('reason' in read) {
    faults.push(unread(path, read.reason, read.line));
    return undefined;
  }
  const source = { name, file: new VFile({ path: printable(path), value: read.text }) };
  known.set(path, { stamp, source });
  return source;
}

/** What changes with a file: `ctime` is no one's to set. */
function stampOf(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return `${stats?.ino} ${stats?.mode} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs}`;
}

function unread(path: string, reason: string, line: number): VFileMessage {
  return fault(new VFile({ path: printable(path) }), { line, column: 1 }, reason, 'file');
}

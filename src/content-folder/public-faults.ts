import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { fault } from '../checks/rule.ts';
import { listAllFiles } from '../safety/list-files.ts';
import { markupFaults } from '../safety/markup-faults.ts';
import { printable } from '../safety/printable.ts';
import { publishedFileFault } from '../safety/published-file-fault.ts';
import { readTextFile } from '../safety/read-text-file.ts';

/** What browsers open as a page, and run. */
const MARKUP = /\.(?:svg|x?html?|xht|shtml|xml|rdf|rss|atom)$/i;
const LARGEST_MARKUP = 5 * 1024 * 1024;

/**
 * What is wrong with the folder that is published as it is: links that lead out of it, what is no file, what commands
 * the server, and what runs something in a browser.
 */
export async function publicFaults(folder: string): Promise<VFileMessage[]> {
  const { files, refused } = await listAllFiles(folder);
  return [
    ...refused.map(({ name, reason }) => fault(fileAt(folder, name), START, reason, 'file')),
    ...files.flatMap((name) => faultsOfFile(folder, name)),
  ];
}

const START = { line: 1, column: 1 };

function faultsOfFile(folder: string, name: string): VFileMessage[] {
  const refusal = publishedFileFault(name);
  if (refusal !== undefined) return [fault(fileAt(folder, name), START, refusal, 'file')];
  return MARKUP.test(name) ? faultsOfMarkup(folder, name) : [];
}

function faultsOfMarkup(folder: string, name: string): VFileMessage[] {
  const file = fileAt(folder, name);
  const read = readTextFile(join(folder, name), LARGEST_MARKUP);
  if ('reason' in read) return [fault(file, { line: read.line, column: 1 }, read.reason, 'file')];
  return markupFaults(read.text).map(({ place, reason }) => fault(file, place, reason, 'unsafe-html'));
}

function fileAt(folder: string, name: string): VFile {
  return new VFile({ path: printable(join(folder, name)) });
}

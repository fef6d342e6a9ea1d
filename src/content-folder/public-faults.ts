import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { fault } from '../checks/rule.ts';
import { drawingFaults } from '../safety/drawing-faults.ts';
import { printablePath } from '../safety/file-name-fault.ts';
import { listFiles } from '../safety/list-files.ts';
import { readTextFile } from '../safety/read-text-file.ts';

const LARGEST_DRAWING = 5 * 1024 * 1024;

/**
 * What is wrong with the folder that is published as it is: links that lead out of it, what is no file, and drawings
 * that run something.
 */
export async function publicFaults(folder: string): Promise<VFileMessage[]> {
  const { files, refused } = await listFiles(folder);
  return [
    ...refused.map(({ name, reason }) => fault(fileAt(folder, name), { line: 1, column: 1 }, reason, 'file')),
    ...files
      .filter((name) => name !== name.normalize('NFC'))
      .map((name) => fault(fileAt(folder, name), { line: 1, column: 1 }, DECOMPOSED, 'file')),
    ...files.filter((name) => /\.svg$/i.test(name)).flatMap((name) => faultsOfDrawing(folder, name)),
  ];
}

const DECOMPOSED =
  'Les accents de ce nom sont des signes à part, comme certains Mac les écrivent : les serveurs ne trouveraient pas le fichier. Renommez-le, de préférence sans accent.';

function faultsOfDrawing(folder: string, name: string): VFileMessage[] {
  const file = fileAt(folder, name);
  const read = readTextFile(join(folder, name), LARGEST_DRAWING);
  if ('reason' in read) return [fault(file, { line: read.line, column: 1 }, read.reason, 'file')];
  return drawingFaults(read.text).map(({ place, reason }) => fault(file, place, reason, 'unsafe-html'));
}

function fileAt(folder: string, name: string): VFile {
  return new VFile({ path: printablePath(join(folder, name)) });
}

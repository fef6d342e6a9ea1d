import type { VFileMessage } from 'vfile-message';
import type { SourceFile } from '../content-folder/read-content-folder.ts';
import { fileNameFault } from '../safety/file-name-fault.ts';
import { fault, type Rule } from './rule.ts';

/** Each file has a name that every system, address and program takes, and that no other file's looks like. */
export const fileNames: Rule = ({ pages, strays, sidebars, stylesheets }) =>
  [[...pages, ...strays], sidebars, stylesheets].flatMap((folder) => [
    ...folder.flatMap(nameFaults),
    ...lookAlikes(folder),
  ]);

function nameFaults({ name, file }: SourceFile): VFileMessage[] {
  const faults = name.split('/').flatMap((part) => {
    const found = fileNameFault(part);
    return found === undefined ? [] : [`Le nom « ${part} » ${found}. Renommez-le.`];
  });
  return faults.map((reason) => fault(file, { line: 1, column: 1 }, reason, 'file'));
}

/** On a Mac or on Windows, one of two such files would take the place of the other. */
function lookAlikes(files: readonly SourceFile[]): VFileMessage[] {
  const seen = new Map<string, string>();
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, file }) => {
      const key = name.normalize('NFC').toLowerCase();
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, name);
        return [];
      }
      const reason = `Le nom « ${name} » ne diffère de « ${other} » que par les majuscules ou la façon d’écrire les accents : certains ordinateurs n’en gardent qu’un. Renommez l’un des deux.`;
      return [fault(file, { line: 1, column: 1 }, reason, 'file')];
    });
}

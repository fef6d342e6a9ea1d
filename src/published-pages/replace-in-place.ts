import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';

/**
 * Replaces texts in a file by others, wherever they stand. When they are as long, nothing but them is written: a file
 * that is cut to nothing and written anew goes to the disk at once on ext4, which takes longer than all the rest.
 */
export function replaceInPlace(path: string, replacements: ReadonlyMap<string, string>): void {
  const content = readFileSync(path);
  const found = [...replacements].filter(([from]) => content.includes(from));
  if (found.length === 0) return;
  const isAsLong = found.every(([from, to]) => Buffer.byteLength(from) === Buffer.byteLength(to));
  if (isAsLong) overwrite(path, content, found);
  else writeFileSync(path, replaced(content.toString(), found));
}

type Replacements = readonly (readonly [from: string, to: string])[];

function overwrite(path: string, content: Buffer, replacements: Replacements): void {
  const file = openSync(path, 'r+');
  for (const [from, to] of replacements) {
    const length = Buffer.byteLength(from);
    for (let at = content.indexOf(from); at !== -1; at = content.indexOf(from, at + length)) writeSync(file, to, at);
  }
  closeSync(file);
}

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

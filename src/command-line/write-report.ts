import { writeFileSync } from 'node:fs';

/** Writes a report to the file that was named, else to standard output. An empty one makes an empty file. */
export function writeReport(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

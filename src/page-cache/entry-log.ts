import { appendFileSync, readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/**
 * A log holds named texts, a line each, in one file: thousands of files take longer to write than what is in them to
 * make. Of lines with the same name, the last one counts.
 */
export type LogEntry = readonly [name: string, text: string];

const [NEW_LINE, SPACE] = [10, 32];

/** The texts of a log by name, as bytes. There are none where there is no log; a line that was cut short is no line. */
export function readLog(path: string): Map<string, Buffer> {
  const log = contents(path);
  const entries = new Map<string, Buffer>();
  for (const line of lines(log)) {
    const space = line.indexOf(SPACE);
    if (space > 0) entries.set(line.toString('latin1', 0, space), line.subarray(space + 1));
  }
  return entries;
}

/** Adds texts, without line breaks, under names without spaces. */
export function appendToLog(path: string, entries: readonly LogEntry[]): void {
  // The first line break ends what a process left unfinished as it died.
  appendFileSync(path, `\n${entries.map(([name, text]) => `${name} ${text}\n`).join('')}`);
}

/** Takes out of a log all but some names. */
export function keepInLog(path: string, names: ReadonlySet<string>): void {
  const kept = [...readLog(path)].filter(([name]) => names.has(name));
  const parts = kept.flatMap(([name, text]) => [Buffer.from(`${name} `), text, Buffer.from('\n')]);
  writeWhole(path, Buffer.concat(parts));
}

function* lines(log: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = log.indexOf(NEW_LINE); end !== -1; end = log.indexOf(NEW_LINE, start)) {
    yield log.subarray(start, end);
    start = end + 1;
  }
}

function contents(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

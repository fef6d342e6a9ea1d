import type { VFileMessage } from 'vfile-message';

/** One way to write messages down. Pure: whoever calls it prints the text. */
export interface Reporter {
  /** What `--reporter` calls it. */
  name: string;
  /** The whole report, without a final line break. */
  report(messages: readonly VFileMessage[], context: ReportContext): string;
}

export interface ReportContext {
  /** The folder of the whole repository: tools that work on it know files by their path from here. */
  root: string;
  /** Where the report will be printed. */
  stream: NodeJS.WritableStream;
}

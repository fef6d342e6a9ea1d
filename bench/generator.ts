import type { BenchPage } from './content/multiply-pages.ts';

/** One of those that are compared. */
export interface Generator {
  name: string;
  /** Its version, or nothing when it is not installed. */
  version(): string | undefined;
  /** Writes the project that builds these pages into an empty folder. */
  write(folder: string, pages: readonly BenchPage[]): void;
  /** The file that a page is written in. */
  source(folder: string, page: BenchPage): string;
  build(folder: string): { command: readonly string[]; cwd: string; env?: NodeJS.ProcessEnv };
  /** Where it publishes. */
  output(folder: string): string;
  /** What a build leaves behind for the next one, its output excepted. */
  caches(folder: string): string[];
}

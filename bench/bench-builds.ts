import { appendFileSync, rmSync } from 'node:fs';
import type { BenchPage } from './content/multiply-pages.ts';
import type { Generator } from './generator.ts';
import { measure, type Run } from './measure.ts';
import { outputSize, pageWeight } from './output-weight.ts';

/** What a generator took to build a number of pages. */
export interface Figures {
  generator: string;
  pages: number;
  /** Without cache or output of an earlier build. */
  cold: Run;
  /** Once more. */
  warm: Run;
  /** Once more, after a change in one page. */
  edited: Run;
  /** Of everything published, in MiB. */
  size: number;
  /** Of one page, in kB (see `pageWeight`). */
  weight: number;
}

/** Writes a project into an empty folder and builds it three times. */
export async function benchBuilds(generator: Generator, folder: string, pages: readonly BenchPage[]): Promise<Figures> {
  const page = pages[Math.floor(pages.length / 2)] as BenchPage;
  generator.write(folder, pages);
  for (const path of [generator.output(folder), ...generator.caches(folder)]) {
    rmSync(path, { recursive: true, force: true });
  }
  const { command, ...options } = generator.build(folder);
  const cold = await measure(command, options);
  const warm = await measure(command, options);
  appendFileSync(generator.source(folder, page), '\nUne phrase de plus.\n');
  const edited = await measure(command, options);
  const output = generator.output(folder);
  return {
    generator: generator.name,
    pages: pages.length,
    cold,
    warm,
    edited,
    size: outputSize(output),
    weight: pageWeight(output, page.path),
  };
}

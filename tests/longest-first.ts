import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The suites that build or attack the most, by name: last, they would leave the other cores idle at the end. */
const LONGEST = ['warm-build', 'hostile-files', 'check-command', 'reproducible', 'mutations'];

/** Starts with the suites that take longest, and ends with those of a few milliseconds. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

function rank(path: string): number {
  const named = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  if (named !== -1) return named;
  return LONGEST.length + Number(!/\/tests\/(?:hostile|servers|site)\//.test(path));
}

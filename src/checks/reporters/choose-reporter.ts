import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';

/** Every reporter that `--reporter` may name. */
export const REPORTERS: readonly Reporter[] = [terminal, github, json, sarif];

/** The reporter that suits where a process runs: annotations in GitHub Actions, a terminal's lines elsewhere. */
export function defaultReporter(env: NodeJS.ProcessEnv): Reporter {
  return env['GITHUB_ACTIONS'] === 'true' ? github : terminal;
}

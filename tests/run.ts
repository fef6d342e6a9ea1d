/** Runs every suite, the failed ones included, and closes with how many tests passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './browser/install-chromium.ts';
import { installNginx } from './servers/install-nginx.ts';
import { installJava } from './site/install-java.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Thousands of small sites are written and built: none is left behind, for the next run to be the slower.
const temporary = mkdtempSync(join(tmpdir(), 'approche-tests-'));
process.env['TMPDIR'] = temporary;
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

try {
  installNginx();
} catch (error) {
  // Its own tests say what is missing, and fail.
  console.error(String(error));
}

const outcomes = [
  step('Lint and format', 'biome ci .', oneTest),
  step('Types', 'astro check', oneTest),
  step('Nothing unused (files, packages, exports)', 'knip --no-progress', oneTest),
  prepared(installJava, () =>
    step(
      'Unit and whole-site tests',
      `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${RESULTS}/vitest.json`,
      vitestOutcome,
    ),
  ),
  prepared(installChromium, () => step('Browser tests', 'playwright test', playwrightOutcome)),
];
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Runs a step once what it needs is there. */
function prepared(install: () => void, run: () => Outcome): Outcome {
  try {
    install();
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
  return run();
}

/** Runs a command; what its results file does not tell of (a crash, no test at all) counts as one failure. */
function step(title: string, command: string, outcomeOf: (succeeded: boolean) => Outcome): Outcome {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' });
  const outcome = outcomeOf(status === 0);
  const isSilentFailure = outcome.failed === 0 && (status !== 0 || outcome.passed === 0);
  return isSilentFailure ? { ...outcome, failed: 1 } : outcome;
}

function oneTest(succeeded: boolean): Outcome {
  return { passed: Number(succeeded), failed: Number(!succeeded) };
}

function vitestOutcome(): Outcome {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults('vitest.json');
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightOutcome(): Outcome {
  const { stats } = readResults('browser.json');
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

interface Results {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

function readResults(name: string): Results {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${name}`, 'utf8')) as Results;
  } catch {
    return {};
  }
}

/**
 * Builds the same pages with this project and with others, and writes what each took to RESULTS.md.
 *
 *     npm run bench -- [--pages 30,300,3000] [--rounds 5] [--only approche,starlight] [--from content/pages]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuilds, type Figures } from './bench-builds.ts';
import { type BenchPage, multiplyPages } from './content/multiply-pages.ts';
import type { Generator } from './generator.ts';
import { middleFigures } from './middle-figures.ts';
import { ours } from './ours.ts';
import { peers } from './peers.ts';
import { resultsPage } from './results-page.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '30,300,3000' },
    only: { type: 'string' },
    from: { type: 'string', default: 'content/pages' },
    rounds: { type: 'string' },
  },
});

if (!existsSync('bench/node_modules')) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: 'bench', stdio: 'inherit' });
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const names = values.only?.split(',');
const wanted = [ours, ...peers].filter(({ name }) => names?.includes(name) ?? true);
const generators = wanted.filter((generator) => generator.version() !== undefined);
for (const { name } of wanted) {
  if (!generators.some((generator) => generator.name === name)) console.log(`${name}: not installed, left out.`);
}

// Below bench/, so that what a project imports is found in its node_modules. It goes once all is measured: ext4 takes
// twenty times as long to make a file where others were deleted within the last minutes.
const work = mkdtempSync(resolve('bench/.work-'));
const figures: Figures[] = [];
try {
  for (const count of values.pages.split(',').map(Number)) {
    const rounds = Array.from({ length: Number(values.rounds ?? roundsOf(count)) }, (_, round) => round);
    const pages = multiplyPages(values.from, count);
    const measured: Figures[] = [];
    for (const round of rounds) {
      for (const generator of generators) measured.push(...(await measureOne(generator, pages, round)));
    }
    for (const { name } of generators) {
      const [first, ...others] = measured.filter(({ generator }) => generator === name);
      if (first) figures.push(middleFigures([first, ...others]));
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

const page = resultsPage(figures, generators);
console.log(`\n${page}`);
// What it says of rounds is true of a whole run.
if (names === undefined && values.rounds === undefined) writeFileSync('bench/RESULTS.md', page);

/** The less a build takes, the more of it is chance. */
function roundsOf(pages: number): number {
  return pages < 1000 ? 5 : 3;
}

/** Nothing for a generator that fails: what the others took is worth having all the same. */
async function measureOne(generator: Generator, pages: readonly BenchPage[], round: number): Promise<Figures[]> {
  const count = pages.length;
  try {
    const folder = join(work, `${generator.name}-${count}-${round}`);
    const result = await benchBuilds(generator, folder, pages);
    const times = (['cold', 'warm', 'edited'] as const).map((build) => result[build].wall.toFixed(2));
    console.log(`${generator.name.padEnd(10)} ${String(count).padStart(5)} pages: ${times.join(' / ')} s`);
    return [result];
  } catch (error) {
    console.error(`${generator.name} fails at ${count} pages: ${error}`);
    process.exitCode = 1;
    return [];
  }
}

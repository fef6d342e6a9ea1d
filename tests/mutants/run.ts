/**
 * `npm run mutants [area…]`: changes the code in one place after the other, and counts the changes that no test
 * notices. Each area is judged by its own unit tests alone. Fails where fewer than 85 % are noticed.
 */
import { spawnSync } from 'node:child_process';

/** What a wrong byte would cost most: addresses, menus, the header of pages, and links. */
const AREAS: Record<string, { source: string; tests: string[] }> = {
  permalinks: { source: 'src/permalinks', tests: ['tests/unit/permalinks'] },
  sidebars: { source: 'src/sidebars', tests: ['tests/unit/sidebars', 'tests/unit/json-schemas'] },
  'front-matter': { source: 'src/front-matter', tests: ['tests/unit/front-matter', 'tests/unit/json-schemas'] },
  links: { source: 'src/checks/links', tests: ['tests/unit/checks/links'] },
  output: { source: 'src/output', tests: ['tests/unit/output'] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in AREAS));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Areas: ${Object.keys(AREAS).join(', ')}.`);
  process.exit(2);
}
const failed = Object.entries(AREAS)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([name, { source, tests }]) => !isWellTested(name, source, tests))
  .map(([name]) => name);
if (failed.length > 0) console.error(`\nToo many mutants live in: ${failed.join(', ')}. See tests/mutants/README.md.`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Whether the tests of an area notice enough. */
function isWellTested(name: string, source: string, tests: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(
    'tests/mutants/node_modules/.bin/stryker',
    ['run', 'tests/mutants/stryker.config.json', '--mutate', `${source}/**/*.ts`],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTANTS_TESTS: tests.map((folder) => `${folder}/**/*.test.ts`).join(' ') },
    },
  );
  return status === 0;
}

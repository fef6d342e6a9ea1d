import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

// Libraries as the program gets them, without the assertions that some have for their own developers.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Whole-site tests run real builds, and a machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/short-failures.ts'],
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'whole', include: ['tests/{hostile,repository,servers,site}/**/*.test.ts'] } },
      // Pure functions, that leave nothing behind: their hundreds of files may share the modules that they load.
      {
        extends: true,
        test: { name: 'parts', include: ['tests/{conformance,contributing,unit}/**/*.test.ts'], isolate: false },
      },
    ],
    // `npm run coverage`
    coverage: {
      // What runs in the process of a test. The rest runs in builds and commands, which tests/site starts, and in
      // browsers: followed there as well, a file would count twice, in two forms whose branches don't match.
      include: ['src/**/*.ts'],
      exclude: [
        // Commands, and what they share.
        'src/{command-line,commands}/**',
        // What joins the parts to Astro, in its process.
        'src/content.config.ts',
        'src/integrations/**',
        'src/published-pages/{compress,facts}-worker.ts',
        'src/content-folder/{build-source,checked-site,dev-source,messages-channel,page-worker,pages-loader,refresh,site-source}.ts',
        // Bundled by Vite, and run as pages are drawn.
        'src/pages/**',
        'src/site/{page-content,query-site,routes}.ts',
        // Browsers.
        'src/live-page/**',
        'src/scripts/**',
        'src/search/search-pages.ts',
        // A thread.
        'src/search/{index-worker,pagefind-index}.ts',
      ],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      thresholds: { branches: 95 },
    },
  },
});

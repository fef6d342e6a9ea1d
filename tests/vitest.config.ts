import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Libraries as the program gets them, without the assertions that some have for their own developers.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,markdown,hostile,site,conformance,contributing,repository,servers}/**/*.test.ts'],
    // Whole-site tests run real builds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/short-failures.ts'],
    // `npm run coverage`
    coverage: {
      include: ['src/**/*.ts'],
      exclude: [
        // Run in browsers, by tests/browser.
        'src/scripts/**',
      ],
      // Commands and builds are processes of their own.
      autoAttachSubprocess: true,
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      // A little below what is reached today: a change may not reach less.
      thresholds: { branches: 88 },
    },
  },
});

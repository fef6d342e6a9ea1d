import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of one area alone: run.ts names them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: (process.env['MUTANTS_TESTS'] ?? '').split(' '),
    testTimeout: 60_000,
  },
});

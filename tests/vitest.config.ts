import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,markdown,site,conformance,contributing,repository}/**/*.test.ts'],
    // Whole-site tests run real builds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

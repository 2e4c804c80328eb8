import { defineConfig } from 'vitest/config';

// The unit tests of one layer: what only another layer's tests notice is not guarded where it stands.
export default defineConfig({
  test: {
    include: [`src/${process.env['MUTANTS_LAYER']}/**/*.test.ts`],
    exclude: ['**/*.build.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fewerRuns = fileURLToPath(new URL('fewer-runs.ts', import.meta.url));

// The unit tests of one layer: what only another layer's tests notice is not guarded where it stands.
export default defineConfig({
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source === 'fast-check' && importer !== fewerRuns ? fewerRuns : undefined,
    },
  ],
  test: {
    include: [`src/${process.env['MUTANTS_LAYER']}/**/*.test.ts`],
    exclude: ['**/*.build.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

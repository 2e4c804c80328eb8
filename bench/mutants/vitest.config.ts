import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { Reporter, Vitest } from 'vitest/node';

const fewerRuns = fileURLToPath(new URL('fewer-runs.ts', import.meta.url));
const layer = process.env['MUTANTS_LAYER'] ?? '';

// What only another layer's tests notice is not guarded where it stands. But these are tables of what a layer is for.
const beside: Readonly<Record<string, readonly string[]>> = {
  // Words of claims, and the dates that they give or do not give.
  time: ['src/ingest/checks/words*.test.ts'],
};

let vitest: Vitest | undefined;

/**
 * Each file is loaded alone once, when Stryker asks which tests reach which change: what is made once and kept would
 * else count as reached by the first test alone. When changes are tried, files share what is loaded: to load all anew for
 * each would take nearly all of the time.
 */
const aloneOnce: Reporter = {
  onInit(its) {
    vitest = its;
  },
  onTestRunStart() {
    for (const project of vitest?.projects ?? []) {
      const { mode } = project.getProvidedContext() as { readonly mode?: string };
      project.config.isolate = mode !== 'mutant';
    }
  },
};

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
    include: [`src/${layer}/**/*.test.ts`, ...(beside[layer] ?? [])],
    exclude: ['**/*.build.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: [aloneOnce],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestSpecification, type Vitest } from 'vitest/node';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const fewerRuns = here('fewer-runs.ts');
const layer = process.env['MUTANTS_LAYER'] ?? '';

// What only another layer's tests notice is not guarded where it stands. But these are tables of what a layer is for.
const beside: Readonly<Record<string, readonly string[]>> = {
  // Words of claims, and the dates that they give or do not give.
  time: ['src/ingest/checks/words*.test.ts'],
};

let vitest: Vitest | undefined;

/** Leaves out the tests of how long something takes: they take longest, and a change that is only slow is none. */
const valuesAlone: Reporter = {
  onInit(its) {
    vitest = its;
  },
  onTestRunStart() {
    for (const project of vitest?.projects ?? [])
      project.config.testNamePattern = /^(?!.*takes time in proportion)/;
  },
};

/** The first test that fails ends the trial of a change: files that took least before come first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costOf = (file: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return Promise.resolve(files.toSorted((a, b) => costOf(a) - costOf(b)));
  }
}

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
    // Not what builds a site, nor what puts another module in a module's place.
    exclude: ['**/*.build.test.ts', '**/new-operator.test.ts'],
    // Each change has a worker of its own, in which files share what is loaded: to load all anew for each file takes
    // nearly all of the time.
    isolate: false,
    setupFiles: [here('hit-limit.ts')],
    reporters: [valuesAlone],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

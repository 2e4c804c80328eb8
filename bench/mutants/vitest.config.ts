import { globSync, readFileSync } from 'node:fs';
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

// Not what builds a site, nor what puts another module in the place of one that is loaded already.
const leftOut = ['**/*.build.test.ts', '**/new-operator.test.ts'];
const files = [`src/${layer}/**/*.test.ts`, ...(beside[layer] ?? [])];

/** Tests that put another module or setting in the place of one: loaded together, they would leave it to the others. */
const alone = globSync(files).filter((file) =>
  /vi\.(?:mock|doMock|stubEnv)\(/.test(readFileSync(file, 'utf8')),
);

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
    {
      name: 'astro-modules',
      resolveId: (id) => (id.startsWith('astro:') ? `\0${id}` : undefined),
      load: (id) => (id.startsWith('\0astro:') ? '' : undefined),
    },
  ],
  test: {
    projects: [
      // Each change has a worker of its own, in which files share what is loaded: to load all anew for each file takes
      // nearly all of the time.
      {
        extends: true,
        test: { name: 'shared', include: files, exclude: [...leftOut, ...alone], isolate: false },
      },
      ...(alone.length === 0
        ? []
        : [
            {
              extends: true as const,
              test: { name: 'alone', include: alone, exclude: leftOut, isolate: true },
            },
          ]),
    ],
    setupFiles: [here('hit-limit.ts')],
    reporters: [valuesAlone],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
